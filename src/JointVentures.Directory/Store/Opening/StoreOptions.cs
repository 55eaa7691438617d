namespace JointVentures.Directory.Store.Opening;

/// <summary>Which store to open and how.</summary>
public sealed record StoreOptions
{
    /// <summary>The store's file; a relative path counts from the program's content root, where the server reads its settings.</summary>
    public required string Path { get; init; }

    /// <summary>Whether to open it immutable although it may be written, as for a store that is part of an image.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether to read every page before serving; takes seconds a gigabyte. Without it only cheap checks are made.</summary>
    public bool FullCheck { get; init; }
}
