package io.deploymentdesigner.settings;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that was edited and not saved.
 *
 * @param id names the draft among the others
 * @param file the file it belongs to, null where it was never saved
 * @param text the whole text
 * @param written when the draft was written last
 */
public record Draft(String id, @Nullable Path file, String text, Instant written) {}
