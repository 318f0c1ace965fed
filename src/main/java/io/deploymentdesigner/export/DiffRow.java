package io.deploymentdesigner.export;

/** What a difference shows in one row: a line of the texts, or that lines are left out there. */
public sealed interface DiffRow permits DiffLine, DiffGap {}
