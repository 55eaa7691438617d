namespace JointVentures.Api.Execution;

/// <summary>A step of the way from the root of an answer: into a field, or into an item of a list.</summary>
/// <param name="Name">The field's response name; null for an item.</param>
/// <param name="Place">The item's place.</param>
public readonly record struct PathSegment(string? Name, int Place)
{
    /// <summary>Into a field.</summary>
    public static PathSegment Of(string name) => new(name, 0);

    /// <summary>Into an item of a list.</summary>
    public static PathSegment Of(int place) => new(null, place);

    /// <summary>As it stands in an error.</summary>
    public object Value => Name is null ? Place : Name;
}
