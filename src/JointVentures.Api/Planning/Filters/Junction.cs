using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Filters;

/// <summary><c>and</c> and <c>or</c>, which filters of records and comparisons of texts have alike.</summary>
internal static class Junction
{
    /// <summary>Whether a field of a filter is one of the two.</summary>
    public static bool Is(string name) => name is FilterWords.And or FilterWords.Or;

    /// <summary>The condition; null where the parts come to nothing, as with null itself.</summary>
    /// <param name="word">Which of the two.</param>
    /// <param name="value">The parts.</param>
    /// <param name="plan">Makes the condition of one.</param>
    public static SqlFragment? Of(string word, InputValue value, Func<ObjectInput, SqlFragment?> plan)
    {
        if (value is not ListInput list)
        {
            return null;
        }

        var parts = list.Items.OfType<ObjectInput>().Select(plan).OfType<SqlFragment>().ToArray();
        return word == FilterWords.And ? SqlFragment.All(parts) : SqlFragment.Any(parts);
    }
}
