package io.deploymentdesigner.text;

/**
 * A place as people and the command line name it.
 *
 * @param line 1 or more
 * @param column 1 or more, in UTF-16 units
 */
public record TextPosition(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
