/** What the five steps of collaboration through open data talk about: immutable types without dependencies at run time. */
module org.opendatacollab.model {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.opendatacollab.model;
  exports org.opendatacollab.model.confidential;
  exports org.opendatacollab.model.data;
  exports org.opendatacollab.model.forum;
  exports org.opendatacollab.model.guide;
  exports org.opendatacollab.model.issue;
  exports org.opendatacollab.model.learning;
  exports org.opendatacollab.model.plan;
  exports org.opendatacollab.model.shape;
  exports org.opendatacollab.model.stakeholder;
  exports org.opendatacollab.model.team;
}
