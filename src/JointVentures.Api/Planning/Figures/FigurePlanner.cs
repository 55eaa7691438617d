using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Figures;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Figures;

/// <summary>Plans the comparison of official figures with the directory's own rows.</summary>
public static class FigurePlanner
{
    /// <summary>Plans a part of it.</summary>
    /// <param name="figure">The field.</param>
    /// <param name="row">The figures' table in the statement.</param>
    /// <param name="columns">Takes the columns.</param>
    public static FigureWriter Plan(FigureField figure, RowSource row, SelectList columns)
    {
        var places = new FigurePlaces(
            columns.Place(row.Column(figure.Columns.Key)),
            columns.Place(row.Column(figure.Columns.Micros)),
            columns.Place(row.Column(figure.Columns.Qualifier)),
            columns.Place(row.Column(figure.Columns.Period)));
        return new FigureWriter(figure.Part, places, figure.Quantities.ToDictionary(quantity => quantity.Key, quantity => QuantityPlan.Of(quantity.Value)));
    }
}
