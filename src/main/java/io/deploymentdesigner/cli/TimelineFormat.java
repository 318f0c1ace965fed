package io.deploymentdesigner.cli;

/** The forms in which {@code timeline} prints. */
enum TimelineFormat {
    TEXT,
    JSON,
    SVG,
    PNG
}
