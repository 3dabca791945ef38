package org.opendatacollab.io.deliberation;

import java.util.Comparator;

/** Orders labels as people do: whole numbers by value, then all others by text. */
enum NaturalOrder implements Comparator<String> {
  LABELS;

  @Override
  public int compare(String a, String b) {
    boolean number = isNumber(a);
    if (number != isNumber(b)) {
      return number ? -1 : 1;
    }
    if (number) {
      String left = withoutZeros(a);
      String right = withoutZeros(b);
      int byValue = left.length() == right.length()
          ? left.compareTo(right)
          : Integer.compare(left.length(), right.length());
      if (byValue != 0) {
        return byValue;
      }
    }
    return a.compareTo(b);
  }

  private static boolean isNumber(String label) {
    return !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
