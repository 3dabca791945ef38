package org.opendatacollab.scoring.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendatacollab.scoring.InputKind;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * People or organisations and the ties between them, with the group that each belongs to if groups matter.
 *
 * <pre>{@code
 * Network network = Network.builder(TieDirection.UNDIRECTED)
 *     .addNode("ministry", "government")
 *     .addNode("charity", "civil society")
 *     .addTie("ministry", "charity")
 *     .build();
 * }</pre>
 *
 * <p>Nodes have an index from 0 in the order in which they were added. Ties are kept in the order of the indexes of their
 * nodes, whatever the order in which they were added; the first node of an undirected tie is the one with the lower index.
 * There are no loops, and no two ties between the same nodes in the same direction. A weight means the decimal number that
 * it prints as, so that 0.1, 0.1 and 0.1 weigh as much as 0.3. Immutable and thread-safe; two networks are equal if nodes,
 * groups, ties and weights are.
 */
public final class Network {
  /** The kind of input of methods that score a network. */
  public static final InputKind<Network> KIND = new InputKind<>("network", Network.class);

  private final TieDirection direction;
  private final List<String> nodes;
  private final Map<String, Integer> indexes;
  private final List<String> groups;
  /** The index of each node's group in {@link #groups}; empty without groups. */
  private final int[] groupOf;

  private final int[] first;
  private final int[] second;
  private final double[] weights;

  private Network(
      TieDirection direction,
      List<String> nodes,
      Map<String, Integer> indexes,
      List<String> groupOfNode,
      long[] sortedEnds,
      double[] weights) {
    this.direction = direction;
    this.nodes = List.copyOf(nodes);
    this.indexes = indexes;
    Map<String, Integer> groupIndexes = new LinkedHashMap<>();
    this.groupOf = groupOfNode.stream()
        .mapToInt(group -> {
          groupIndexes.putIfAbsent(group, groupIndexes.size());
          return groupIndexes.get(group);
        })
        .toArray();
    this.groups = List.copyOf(groupIndexes.keySet());
    this.first = Arrays.stream(sortedEnds).mapToInt(ends -> (int) (ends >>> 32)).toArray();
    this.second = Arrays.stream(sortedEnds).mapToInt(ends -> (int) ends).toArray();
    this.weights = weights;
  }

  /**
   * Starts a network.
   *
   * @param direction whether its ties have a direction
   * @return a builder without nodes
   */
  public static Builder builder(TieDirection direction) {
    return new Builder(direction);
  }

  /**
   * Says whether ties have a direction.
   *
   * @return the direction
   */
  public TieDirection direction() {
    return direction;
  }

  /** Whether ties have a direction. */
  boolean isDirected() {
    return direction == TieDirection.DIRECTED;
  }

  /**
   * Returns the names of the nodes.
   *
   * @return the names in the order of their indexes
   */
  public List<String> nodes() {
    return nodes;
  }

  /**
   * Returns how many nodes there are.
   *
   * @return the number
   */
  public int nodeCount() {
    return nodes.size();
  }

  /**
   * Finds a node.
   *
   * @param name its name
   * @return its index, or empty if there is none of that name
   */
  public OptionalInt indexOf(String name) {
    Integer index = indexes.get(Objects.requireNonNull(name, "name"));
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /**
   * Returns the groups.
   *
   * @return the labels in the order in which nodes first had them; empty if the nodes have no groups
   */
  public List<String> groups() {
    return groups;
  }

  /**
   * Returns the group of a node.
   *
   * @param node the index of the node
   * @return its label, or empty if the nodes have no groups
   * @throws IllegalArgumentException if there is no such node
   */
  public Optional<String> group(int node) {
    Arguments.index(node, nodeCount(), "node");
    return hasGroups() ? Optional.of(groups.get(groupOf[node])) : Optional.empty();
  }

  /** Whether the nodes have groups. */
  boolean hasGroups() {
    return !groups.isEmpty();
  }

  /** The index of the group of a node, where there are groups. */
  int groupIndex(int node) {
    return groupOf[node];
  }

  /**
   * Returns how many ties there are.
   *
   * @return the number; an undirected tie counts once
   */
  public int tieCount() {
    return first.length;
  }

  /**
   * Returns where a tie starts.
   *
   * @param tie the index of the tie
   * @return the index of its first node
   * @throws IllegalArgumentException if there is no such tie
   */
  public int first(int tie) {
    return first[Arguments.index(tie, tieCount(), "tie")];
  }

  /**
   * Returns where a tie ends.
   *
   * @param tie the index of the tie
   * @return the index of its second node
   * @throws IllegalArgumentException if there is no such tie
   */
  public int second(int tie) {
    return second[Arguments.index(tie, tieCount(), "tie")];
  }

  /**
   * Returns the weight of a tie.
   *
   * @param tie the index of the tie
   * @return its weight, 1 if none was given
   * @throws IllegalArgumentException if there is no such tie
   */
  public double weight(int tie) {
    return weights[Arguments.index(tie, tieCount(), "tie")];
  }

  /** Whether there is a tie from a node to another, in an undirected network from the lower index to the higher. */
  boolean hasTie(int from, int to) {
    int low = 0;
    int high = first.length - 1;
    long wanted = ends(from, to);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = ends(first[middle], second[middle]);
      if (found == wanted) {
        return true;
      }
      if (found < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /**
   * Returns the network with all ties turned round.
   *
   * @return the transposed network; an undirected network is its own
   */
  public Network transposed() {
    if (!isDirected()) {
      return this;
    }
    Builder builder = builder(direction);
    for (int i = 0; i < nodeCount(); i++) {
      builder.add(nodes.get(i), group(i));
    }
    for (int tie = 0; tie < tieCount(); tie++) {
      builder.add(second[tie], first[tie], weights[tie]);
    }
    return builder.build();
  }

  /**
   * Returns the same nodes and ties with other groups, to ask how far another division of the nodes fits their ties.
   *
   * @param groupOfNode the group of every node, by its name
   * @return the network
   * @throws IllegalArgumentException if the names are not those of the nodes
   */
  public Network withGroups(Map<String, String> groupOfNode) {
    if (!groupOfNode.keySet().equals(indexes.keySet())) {
      throw new IllegalArgumentException(
          "groups must be given for the " + nodeCount() + " nodes of the network and no others");
    }
    List<String> labels = nodes.stream().map(groupOfNode::get).toList();
    long[] sortedEnds = new long[tieCount()];
    Arrays.setAll(sortedEnds, tie -> ends(first[tie], second[tie]));
    return new Network(direction, nodes, indexes, labels, sortedEnds, weights);
  }

  private static long ends(int from, int to) {
    return ((long) from << 32) | to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Network that
        && direction == that.direction
        && nodes.equals(that.nodes)
        && groups.equals(that.groups)
        && Arrays.equals(groupOf, that.groupOf)
        && Arrays.equals(first, that.first)
        && Arrays.equals(second, that.second)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        direction,
        nodes,
        Arrays.hashCode(first),
        Arrays.hashCode(second),
        Arrays.hashCode(weights));
  }

  /** Returns how large it is, without the names of nodes. */
  @Override
  public String toString() {
    return "network of " + nodeCount() + " nodes and " + tieCount() + " ties";
  }

  /**
   * Collects nodes and ties. Problems are refused at once, by index and without names. A tie that was given already is
   * refused, not added up: where both partners report the same tie, the sum would count it twice. Not for several threads.
   */
  public static final class Builder {
    private final TieDirection direction;
    private final List<String> nodes = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<Long, Integer> tieIndexes = new HashMap<>();
    private final List<Double> weights = new ArrayList<>();

    private Builder(TieDirection direction) {
      this.direction = Objects.requireNonNull(direction, "direction");
    }

    /**
     * Adds a node without a group.
     *
     * @param name its name
     * @return this
     * @throws IllegalArgumentException if there is a node of that name, or the nodes before have groups
     */
    public Builder addNode(String name) {
      return add(name, Optional.empty());
    }

    /**
     * Adds a node with its group.
     *
     * @param name its name
     * @param group the label of its group
     * @return this
     * @throws IllegalArgumentException if there is a node of that name, or the nodes before have no groups
     */
    public Builder addNode(String name, String group) {
      return add(name, Optional.of(group));
    }

    private Builder add(String name, Optional<String> group) {
      Objects.requireNonNull(name, "name");
      int index = nodes.size();
      if (index > 0 && groups.isEmpty() == group.isPresent()) {
        throw new IllegalArgumentException(
            "either every node must have a group or none, but node at index " + index
                + (group.isPresent() ? " has one" : " has none"));
      }
      Integer earlier = indexes.putIfAbsent(name, index);
      if (earlier != null) {
        throw new IllegalArgumentException("node at index " + index
            + " must have a name of its own, but repeats the one at index " + earlier);
      }
      nodes.add(name);
      group.ifPresent(groups::add);
      return this;
    }

    /**
     * Adds a tie of weight 1.
     *
     * @param from where it starts
     * @param to where it ends
     * @return this
     * @throws IllegalArgumentException as with a weight
     */
    public Builder addTie(String from, String to) {
      return addTie(from, to, 1);
    }

    /**
     * Adds a tie.
     *
     * @param from where it starts
     * @param to where it ends
     * @param weight its weight, in (0, infinity); what is not tied has no tie, instead of a tie of weight 0
     * @return this
     * @throws IllegalArgumentException if a node is unknown or both are the same, the tie was added already (in an
     *     undirected network in either direction), or the weight lies outside
     */
    public Builder addTie(String from, String to, double weight) {
      return add(known(from, "first"), known(to, "second"), weight);
    }

    private int known(String name, String end) {
      Integer index = indexes.get(Objects.requireNonNull(name, end));
      if (index == null) {
        throw new IllegalArgumentException(
            end + " node of " + nextTie() + " must have been added before, is unknown");
      }
      return index;
    }

    private Builder add(int from, int to, double weight) {
      if (from == to) {
        throw new IllegalArgumentException(nextTie() + " must join two nodes, but is a loop");
      }
      Arguments.positive(weight, "weight of " + nextTie());
      boolean turn = direction == TieDirection.UNDIRECTED && from > to;
      Integer earlier =
          tieIndexes.putIfAbsent(turn ? ends(to, from) : ends(from, to), tieIndexes.size());
      if (earlier != null) {
        throw new IllegalArgumentException(
            nextTie() + " must be a new one, but repeats the one at index " + earlier);
      }
      weights.add(weight);
      return this;
    }

    private String nextTie() {
      return "tie at index " + weights.size();
    }

    /**
     * Builds the network.
     *
     * @return the network
     */
    public Network build() {
      long[] sortedEnds =
          tieIndexes.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      double[] sortedWeights = Arrays.stream(sortedEnds)
          .mapToObj(tieIndexes::get)
          .mapToDouble(weights::get)
          .toArray();
      return new Network(
          direction, nodes, new HashMap<>(indexes), groups, sortedEnds, sortedWeights);
    }
  }
}
