namespace JointVentures.Api.Contract.Declarations;

/// <summary>How a column is written, compared and ordered at the API.</summary>
public enum LeafKind
{
    /// <summary>A global id over the row's integer key.</summary>
    Id,

    /// <summary>A text; compared folded, ordered by its sort key.</summary>
    Text,

    /// <summary>A 32-bit integer.</summary>
    Number,

    /// <summary>Yes or no, stored as 1 or 0.</summary>
    Boolean,

    /// <summary>An amount of money, stored in hundredths; always two decimals.</summary>
    Amount,

    /// <summary>A percentage, stored in hundredths; the shortest form.</summary>
    Percent,

    /// <summary>An exact decimal, stored in millionths; the shortest form.</summary>
    Micros,

    /// <summary>A coordinate, stored in millionths of a degree; a floating-point number at the API.</summary>
    Degrees,

    /// <summary>A calendar date, stored as ISO 8601 text.</summary>
    Date,

    /// <summary>An instant, stored in microseconds since 1970.</summary>
    Instant,

    /// <summary>An enumeration, stored by its place among the members.</summary>
    Enum,

    /// <summary>An address of the web.</summary>
    Url,
}
