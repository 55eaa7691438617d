using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Parameters;

/// <summary>What stands for a <c>?</c> of a statement.</summary>
public abstract record Parameter
{
    /// <summary>The value when the statement is run.</summary>
    /// <exception cref="Contract.Errors.OperationException">The client's value is of no use.</exception>
    public abstract StoreValue Bound(in BindScope scope);

    /// <summary>A client's value as the store compares it: made once where it stands in the document, else for each request.</summary>
    /// <param name="source">Where the client's value is.</param>
    /// <param name="convert">Makes it what the store compares.</param>
    /// <exception cref="Contract.Errors.OperationException">The value stands in the document and is of no use.</exception>
    public static Parameter Of(ValueSource source, Func<object, StoreValue> convert) =>
        source.Slot < 0 ? new ConstantParameter(convert(source.Constant!)) : new OperandParameter(source, convert);

    /// <summary>Whether it can have another value when the statement is run again in the same operation.</summary>
    public virtual bool Changes => false;
}

/// <summary>A value that the plan knows.</summary>
/// <param name="Value">The value.</param>
public sealed record ConstantParameter(StoreValue Value) : Parameter
{
    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => Value;
}

/// <summary>A client's value as the store compares it.</summary>
/// <param name="Source">Where the client's value is.</param>
/// <param name="Convert">Makes it what the store compares.</param>
public sealed record OperandParameter(ValueSource Source, Func<object, StoreValue> Convert) : Parameter
{
    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => Convert(Source.In(scope.Slots)!);
}

/// <summary>A list of a client's values, as one JSON array.</summary>
/// <param name="Sources">Where they are; each a value or an array of values. Nulls are left out.</param>
/// <param name="Convert">Makes each what the store compares.</param>
public sealed record ListParameter(IReadOnlyList<ValueSource> Sources, Func<object, StoreValue> Convert) : Parameter
{
    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) =>
        StoreValue.Of(StoreList.Of(ValueSource.Each(Sources, scope.Slots).OfType<object>().Select(Convert)));
}

/// <summary>A column of the row above, that holds a whole number.</summary>
/// <param name="Column">The column's place.</param>
public sealed record ParentParameter(int Column) : Parameter
{
    /// <inheritdoc/>
    public override bool Changes => true;

    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => StoreValue.Of(scope.Parent.Whole(Column));
}

/// <summary>What the statement is given when it is run: a key of a cursor or of a row, or a day.</summary>
/// <param name="Place">Its place among all that is given.</param>
public sealed record GivenParameter(int Place) : Parameter
{
    /// <inheritdoc/>
    public override bool Changes => true;

    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => scope.Given[Place];
}

/// <summary>How many rows are wanted, or counted, at most.</summary>
public sealed record LimitParameter : Parameter
{
    /// <inheritdoc/>
    public override bool Changes => true;

    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => StoreValue.Of(scope.Limit);
}

/// <summary>The question to a name index, in the index's own language.</summary>
public sealed record MatchParameter : Parameter
{
    /// <inheritdoc/>
    public override bool Changes => true;

    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => StoreValue.Of(scope.MatchText!);
}

/// <summary>The rows that a name index has found, as one JSON array of their keys.</summary>
public sealed record HitsParameter : Parameter
{
    /// <inheritdoc/>
    public override bool Changes => true;

    /// <inheritdoc/>
    public override StoreValue Bound(in BindScope scope) => StoreValue.Of(scope.Hits!);
}
