package org.opendatacollab.cli;

import picocli.CommandLine.Command;

/** Scores plain files, without an initiative around them. */
@Command(
    name = "score",
    description = "Scores plain files, without an initiative around them.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example: collab score consensus --polis examples/data/polis-15-per-hour-seattle"
    },
    subcommands = {
      ScoreConsensusCommand.class,
      ScoreAgreementCommand.class,
      ScoreReliabilityCommand.class,
      ScoreVoteCommand.class,
      ScoreChangeCommand.class,
      ScoreDifferenceCommand.class,
      ScoreOpennessCommand.class,
      ScoreMetaCommand.class
    })
final class ScoreCommand extends HelpOption {
  /** Shows the help when nothing to score is named. */
  @Override
  public Integer call() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return ExitCode.CANNOT;
  }
}
