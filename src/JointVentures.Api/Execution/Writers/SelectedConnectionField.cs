namespace JointVentures.Api.Execution.Writers;

/// <summary>A selected field of a connection.</summary>
/// <param name="Name">Its response name.</param>
public abstract record SelectedConnectionField(string Name)
{
    /// <summary>Whether cursors of rows are written for it.</summary>
    public virtual bool WritesCursors => false;
}

/// <summary><c>totalCount</c>.</summary>
/// <param name="Name">Its response name.</param>
public sealed record TotalCountField(string Name) : SelectedConnectionField(Name);

/// <summary><c>__typename</c>.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Value">Writes it.</param>
public sealed record TypeNameField(string Name, FieldWriter Value) : SelectedConnectionField(Name);
