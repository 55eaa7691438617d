using JointVentures.Api.Execution.Names;
using JointVentures.Api.Planning.Names;
using JointVentures.Directory.Store;
using JointVentures.Directory.Ventures;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Execution.Names;

/// <summary>The columns of the name index of the ventures, as plans have them.</summary>
internal static class NameColumns
{
    /// <summary>The one of a name.</summary>
    public static NameColumn Of(string name)
    {
        var column = DirectoryContextFactory.Model().FindEntityType(typeof(JointVenture))!.GetProperties().Single(property => property.GetColumnName() == name);
        return NameTable.Column(NameIndex.Of(column)!, column);
    }
}
