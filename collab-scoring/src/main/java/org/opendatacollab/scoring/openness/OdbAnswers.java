package org.opendatacollab.scoring.openness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Ten answers about one dataset, as they were given: nothing is chained yet.
 *
 * @param byQuestion an answer for each of the ten questions, in their order
 */
public record OdbAnswers(Map<OdbQuestion, Answer> byQuestion) {
  /** Ten times unknown: a start to which answers are added. */
  public static final OdbAnswers UNKNOWN = new OdbAnswers(Map.of());

  /**
   * Copies, and takes a question that is not there as unknown.
   *
   * @param byQuestion the answers
   * @throws NullPointerException if the map, a question or an answer is null
   */
  public OdbAnswers {
    Map<OdbQuestion, Answer> all = new EnumMap<>(OdbQuestion.class);
    for (OdbQuestion question : OdbQuestion.values()) {
      all.put(question, Answer.UNKNOWN);
    }
    byQuestion.forEach((question, answer) -> all.put(
        Objects.requireNonNull(question, "question"), Objects.requireNonNull(answer, "answer")));
    byQuestion = Collections.unmodifiableMap(all);
  }

  /**
   * Reads ten letters, in the order of the questions a to j.
   *
   * @param letters {@code y} for yes, {@code n} for no, {@code ?} for unknown, such as {@code yyynyn?nnn}
   * @return the answers
   * @throws IllegalArgumentException if the text has another length or another letter
   */
  public static OdbAnswers parse(String letters) {
    OdbQuestion[] questions = OdbQuestion.values();
    if (letters.length() != questions.length) {
      throw new IllegalArgumentException(
          "answers must be " + questions.length + " letters, got " + letters.length());
    }
    Map<OdbQuestion, Answer> answers = new EnumMap<>(OdbQuestion.class);
    for (int i = 0; i < questions.length; i++) {
      answers.put(
          questions[i],
          switch (letters.charAt(i)) {
            case 'y' -> Answer.YES;
            case 'n' -> Answer.NO;
            case '?' -> Answer.UNKNOWN;
            default ->
              throw new IllegalArgumentException(
                  "answer " + questions[i].code() + " must be y, n or ?");
          });
    }
    return new OdbAnswers(answers);
  }

  /**
   * Returns one answer.
   *
   * @param question the question
   * @return its answer
   */
  public Answer answer(OdbQuestion question) {
    return Objects.requireNonNull(byQuestion.get(Objects.requireNonNull(question, "question")));
  }

  /**
   * Returns a copy with another answer.
   *
   * @param question the question
   * @param answer its answer
   * @return the copy
   */
  public OdbAnswers with(OdbQuestion question, Answer answer) {
    Map<OdbQuestion, Answer> changed = new EnumMap<>(byQuestion);
    changed.put(question, answer);
    return new OdbAnswers(changed);
  }

  /**
   * Counts the answers that are yes or no.
   *
   * @return from 0 to 10
   */
  public int known() {
    return Math.toIntExact(
        byQuestion.values().stream().filter(answer -> answer != Answer.UNKNOWN).count());
  }

  /** Returns the ten letters that {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (Answer answer : byQuestion.values()) {
      letters.append(
          switch (answer) {
            case YES -> 'y';
            case NO -> 'n';
            case UNKNOWN -> '?';
          });
    }
    return letters.toString();
  }
}
