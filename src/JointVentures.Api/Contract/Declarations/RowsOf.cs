using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>The words in which a quantity is declared: which rows, of which time, and what is taken of them.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="table">The mapped entity.</param>
public sealed record RowsOf<T>(IEntityType table)
    where T : class
{
    private IReadOnlyList<RowCondition> Conditions { get; init; } = [];

    private IProperty? Day { get; init; }

    private bool IsOfPeriod { get; init; }

    /// <summary>Only rows that hold a member of an enumeration.</summary>
    public RowsOf<T> With<TEnum>(Expression<Func<T, TEnum>> column, TEnum member)
        where TEnum : struct, Enum => Where(column, member, isEqual: true);

    /// <summary>Only rows that hold any other member of an enumeration.</summary>
    public RowsOf<T> Without<TEnum>(Expression<Func<T, TEnum>> column, TEnum member)
        where TEnum : struct, Enum => Where(column, member, isEqual: false);

    /// <summary>Only rows up to the end of the figure's period.</summary>
    public RowsOf<T> UpToEnd(Expression<Func<T, DateOnly>> day) => this with { Day = Column(day) };

    /// <summary>Only rows of the figure's period.</summary>
    public RowsOf<T> Within(Expression<Func<T, DateOnly>> day) => this with { Day = Column(day), IsOfPeriod = true };

    /// <summary>How many there are.</summary>
    public RowQuantity Count() => Quantity(QuantityMeasure.Count, null);

    /// <summary>How many different values a column of theirs has.</summary>
    public RowQuantity CountOf(Expression<Func<T, object?>> column) => Quantity(QuantityMeasure.DistinctCount, Column(column));

    /// <summary>The sum of an amount in hundredths; rows without one add nothing.</summary>
    public RowQuantity Money(Expression<Func<T, object?>> column) => Quantity(QuantityMeasure.Money, Column(column));

    private RowsOf<T> Where<TEnum>(Expression<Func<T, TEnum>> column, TEnum member, bool isEqual)
        where TEnum : struct, Enum =>
        this with { Conditions = [.. Conditions, new RowCondition(Column(column), Convert.ToInt32(member, null), isEqual)] };

    private RowQuantity Quantity(QuantityMeasure measure, IProperty? column) => new(table, measure, column, Conditions, Day, IsOfPeriod);

    private IProperty Column(LambdaExpression member) => table.FindProperty(MemberPath.EndOf(member))!;
}
