package io.deploymentdesigner.export;

import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;

/** A disk that takes no file: it can only be read, or little is left of it. */
final class RefusingStore extends FileStore {
    private final boolean readOnly;
    private final long left;

    /**
     * A disk.
     *
     * @param left room for that many bytes
     */
    RefusingStore(boolean readOnly, long left) {
        this.readOnly = readOnly;
        this.left = left;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String type() {
        return "disk";
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public long getTotalSpace() {
        return left;
    }

    @Override
    public long getUsableSpace() {
        return left;
    }

    @Override
    public long getUnallocatedSpace() {
        return left;
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return false;
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return null;
    }

    @Override
    public @Nullable Object getAttribute(String attribute) {
        return null;
    }
}
