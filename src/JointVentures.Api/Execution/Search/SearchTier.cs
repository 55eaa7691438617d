namespace JointVentures.Api.Execution.Search;

/// <summary>How well a record answers a text, the best first. The number is the first key of the order by relevance.</summary>
public enum SearchTier
{
    /// <summary>A name, or the number, is the text.</summary>
    Whole,

    /// <summary>It has each of the words.</summary>
    Each,

    /// <summary>It has each of the words, of which the last one goes on.</summary>
    Begun,

    /// <summary>It has each of the words but for one typing error.</summary>
    Misspelt,
}
