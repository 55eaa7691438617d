namespace JointVentures.Api.Execution.Exports.Columns;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A calendar date in ISO 8601.</summary>
    Date,

    /// <summary>An instant in RFC 3339.</summary>
    Instant,
}
