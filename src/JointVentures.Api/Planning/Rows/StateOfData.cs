using JointVentures.Api.Execution.Kept;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Sources;

namespace JointVentures.Api.Planning.Rows;

/// <summary>Plans what tells the state of the data.</summary>
public static class StateOfData
{
    /// <summary>Tells it by the stored version.</summary>
    public static DataState State(this PlanScope scope)
    {
        var dataset = RowSource.First(scope.Directory.Of<Dataset>().Table);
        var version = dataset.Column(dataset.Table.FindProperty(nameof(Dataset.Version))!);
        return new DataState(new SelectStatement(SqlFragment.Of(version), dataset, []).Text());
    }
}
