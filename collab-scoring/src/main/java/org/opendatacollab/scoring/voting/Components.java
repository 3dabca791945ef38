package org.opendatacollab.scoring.voting;

import java.util.Arrays;

/** Strongly connected components of a graph, numbered so that every edge between two goes to the higher number. */
final class Components {
  /** Whether there is an edge. */
  @FunctionalInterface
  interface Edges {
    boolean from(int source, int target);
  }

  private final int[] component;
  private final int count;

  private Components(int[] component, int count) {
    this.component = component;
    this.count = count;
  }

  /** Two searches in depth: Kosaraju and Sharir. Without recursion, so that long paths fit. */
  static Components of(int n, Edges edges) {
    int[] finished = new int[n];
    int[] stack = new int[n];
    int[] next = new int[n];
    boolean[] seen = new boolean[n];
    int done = 0;
    for (int root = 0; root < n; root++) {
      if (seen[root]) {
        continue;
      }
      int depth = 0;
      stack[0] = root;
      seen[root] = true;
      while (depth >= 0) {
        int node = stack[depth];
        if (next[node] == n) {
          finished[done++] = node;
          depth--;
        } else {
          int target = next[node]++;
          if (!seen[target] && edges.from(node, target)) {
            seen[target] = true;
            stack[++depth] = target;
          }
        }
      }
    }
    int[] component = new int[n];
    Arrays.fill(component, -1);
    int count = 0;
    for (int at = n - 1; at >= 0; at--) {
      if (component[finished[at]] >= 0) {
        continue;
      }
      int size = 0;
      stack[size++] = finished[at];
      component[finished[at]] = count;
      while (size > 0) {
        int node = stack[--size];
        for (int source = 0; source < n; source++) {
          if (component[source] < 0 && edges.from(source, node)) {
            component[source] = count;
            stack[size++] = source;
          }
        }
      }
      count++;
    }
    return new Components(component, count);
  }

  int count() {
    return count;
  }

  int of(int node) {
    return component[node];
  }

  /** The nodes of a component, ascending. */
  int[] members(int number) {
    int[] members = new int[component.length];
    int size = 0;
    for (int node = 0; node < component.length; node++) {
      if (component[node] == number) {
        members[size++] = node;
      }
    }
    return Arrays.copyOf(members, size);
  }
}
