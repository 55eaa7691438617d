namespace JointVentures.Api.Contract.Cost;

/// <summary>
/// What a part of an operation costs: a number as far as no variable takes part, which is as far as possible worked out when it is
/// made. Shared between threads; working it out takes no memory.
/// </summary>
public abstract record CostTerm
{
    /// <summary>A cost that is the same in all requests.</summary>
    public static CostTerm Of(OperationCost cost) => new ConstantCost(cost);

    /// <summary>The sum of some costs.</summary>
    public static CostTerm Sum(IEnumerable<CostTerm> terms)
    {
        var (total, parts) = (default(OperationCost), new List<CostTerm>());
        foreach (var term in terms)
        {
            if (term is ConstantCost constant)
            {
                total += constant.Cost;
            }
            else
            {
                parts.Add(term);
            }
        }

        return parts.Count == 0 ? Of(total) : new SumCost(total, [.. parts]);
    }

    /// <summary>The dearest of some costs, in each kind by itself.</summary>
    public static CostTerm Dearest(IReadOnlyList<CostTerm> terms) => terms.All(term => term is ConstantCost)
        ? Of(terms.Aggregate(default(OperationCost), (dearest, term) => dearest.Or(((ConstantCost)term).Cost)))
        : new DearestCost([.. terms]);

    /// <summary>The cost of a list: its own, and that of an item for each item.</summary>
    public static CostTerm List(OperationCost own, ListLength length, CostTerm item) =>
        length.IsConstant && item is ConstantCost constant
            ? Of(own + (length.In([]) * constant.Cost))
            : new ListCost(own, length, item);

    /// <summary>The cost in one request.</summary>
    /// <param name="slots">The request's variables.</param>
    public abstract OperationCost Value(IReadOnlyList<object?> slots);

    private sealed record ConstantCost(OperationCost Cost) : CostTerm
    {
        public override OperationCost Value(IReadOnlyList<object?> slots) => Cost;
    }

    private sealed record SumCost(OperationCost Constant, CostTerm[] Parts) : CostTerm
    {
        public override OperationCost Value(IReadOnlyList<object?> slots)
        {
            var total = Constant;
            foreach (var part in Parts)
            {
                total += part.Value(slots);
            }

            return total;
        }
    }

    private sealed record DearestCost(CostTerm[] Parts) : CostTerm
    {
        public override OperationCost Value(IReadOnlyList<object?> slots)
        {
            var dearest = default(OperationCost);
            foreach (var part in Parts)
            {
                dearest = dearest.Or(part.Value(slots));
            }

            return dearest;
        }
    }

    private sealed record ListCost(OperationCost Own, ListLength Length, CostTerm Item) : CostTerm
    {
        public override OperationCost Value(IReadOnlyList<object?> slots) => Own + (Length.In(slots) * Item.Value(slots));
    }
}
