namespace JointVentures.Api.Planning.Orders;

/// <summary>The text behind <c>order by</c>.</summary>
public static class OrderBy
{
    /// <summary>The keys with their directions.</summary>
    public static string Text(IEnumerable<WalkedKey> keys) =>
        string.Join(", ", keys.Select(key => key.Column + (key.Descending ? " desc" : "")));
}
