/** One shape for every finding of every engine, and the messages they speak in English and Chinese. */
@NullMarked
package io.deploymentdesigner.diagnostic;

import org.jspecify.annotations.NullMarked;
