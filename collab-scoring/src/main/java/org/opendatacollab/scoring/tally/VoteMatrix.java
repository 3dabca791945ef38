package org.opendatacollab.scoring.tally;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Who voted how: one byte per person and statement, for what needs persons rather than counts (resampling people, paired
 * methods). Persons are indexes from 0; whose they are is not known here. Immutable.
 */
public final class VoteMatrix {
  private static final byte UNSEEN = Byte.MIN_VALUE;

  private final VoteLayout layout;
  private final int[] groupOfPerson;
  private final byte[] cells;

  private VoteMatrix(VoteLayout layout, int[] groupOfPerson, byte[] cells) {
    this.layout = layout;
    this.groupOfPerson = groupOfPerson;
    this.cells = cells;
  }

  /**
   * Returns what collects votes into a matrix.
   *
   * @param layout the statements and groups
   * @param groupOfPerson the index of the group of each person, or {@link VoteLayout#UNGROUPED}
   * @return a builder in which nobody has voted
   * @throws IllegalArgumentException if there is no such group
   * @throws ArithmeticException if persons times statements exceed an {@code int}
   */
  public static Builder builder(VoteLayout layout, int... groupOfPerson) {
    int[] groups = groupOfPerson.clone();
    for (int group : groups) {
      if (group != VoteLayout.UNGROUPED) {
        Arguments.index(group, layout.groups().size(), "group");
      }
    }
    byte[] cells =
        new byte[Math.multiplyExact(groups.length, layout.statements().size())];
    Arrays.fill(cells, UNSEEN);
    return new Builder(layout, groups, cells);
  }

  /**
   * Returns the statements and groups.
   *
   * @return the layout
   */
  public VoteLayout layout() {
    return layout;
  }

  /**
   * Returns how many persons there are, whether or not they voted.
   *
   * @return the number of persons
   */
  public int persons() {
    return groupOfPerson.length;
  }

  /**
   * Returns the group of a person.
   *
   * @param person index of the person
   * @return index of the group, or {@link VoteLayout#UNGROUPED}
   * @throws IllegalArgumentException if there is no such person
   */
  public int groupOf(int person) {
    return groupOfPerson[Arguments.index(person, groupOfPerson.length, "person")];
  }

  /**
   * Returns the vote of a person on a statement.
   *
   * @param person index of the person
   * @param statement index of the statement
   * @return the vote, or empty if none was cast
   * @throws IllegalArgumentException if there is no such person or statement
   */
  public Optional<Vote> vote(int person, int statement) {
    byte code = cells[cell(layout, groupOfPerson.length, person, statement)];
    return code == UNSEEN ? Optional.empty() : Optional.of(Vote.of(code));
  }

  /**
   * Counts.
   *
   * @return the tally of the votes
   */
  public VoteTally tally() {
    VoteTally.Accumulator tally = VoteTally.accumulator(layout);
    int statements = layout.statements().size();
    for (int person = 0; person < groupOfPerson.length; person++) {
      for (int statement = 0; statement < statements; statement++) {
        byte code = cells[person * statements + statement];
        if (code != UNSEEN) {
          tally.add(statement, groupOfPerson[person], Vote.of(code));
        }
      }
    }
    return tally.snapshot();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof VoteMatrix other
        && layout.equals(other.layout)
        && Arrays.equals(groupOfPerson, other.groupOfPerson)
        && Arrays.equals(cells, other.cells);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * layout.hashCode() + Arrays.hashCode(groupOfPerson)) + Arrays.hashCode(cells);
  }

  /** Returns how large it is, without any vote: a matrix may be confidential. */
  @Override
  public String toString() {
    return "VoteMatrix of " + groupOfPerson.length + " persons and "
        + layout.statements().size() + " statements";
  }

  private static int cell(VoteLayout layout, int persons, int person, int statement) {
    int statements = layout.statements().size();
    return Arguments.index(person, persons, "person") * statements
        + Arguments.index(statement, statements, "statement");
  }

  /** Collects votes. */
  public static final class Builder {
    private final VoteLayout layout;
    private final int[] groupOfPerson;
    private final byte[] cells;

    private Builder(VoteLayout layout, int[] groupOfPerson, byte[] cells) {
      this.layout = layout;
      this.groupOfPerson = groupOfPerson;
      this.cells = cells;
    }

    /**
     * Records a vote.
     *
     * @param person index of the person
     * @param statement index of the statement
     * @param vote the vote
     * @return this
     * @throws IllegalArgumentException if there is no such person or statement, or the person has voted on it: which of
     *     two votes counts is for {@link LatestVotes} to say
     */
    public Builder vote(int person, int statement, Vote vote) {
      Objects.requireNonNull(vote, "vote");
      int at = cell(layout, groupOfPerson.length, person, statement);
      if (cells[at] != UNSEEN) {
        throw new IllegalArgumentException("person " + person + " must have one vote on statement "
            + statement + ", got a second");
      }
      cells[at] = (byte) vote.code();
      return this;
    }

    /**
     * Returns the matrix.
     *
     * @return an immutable copy
     */
    public VoteMatrix build() {
      return new VoteMatrix(layout, groupOfPerson, cells.clone());
    }
  }
}
