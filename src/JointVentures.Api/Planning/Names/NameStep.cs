using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Names;

/// <summary>A step from rows whose names are asked to the rows that are listed.</summary>
/// <param name="Table">The table that is come to.</param>
/// <param name="On">Its column that holds the key of the row that is come from.</param>
/// <param name="Key">Its column with the key of the row that is meant.</param>
/// <param name="IsOfList">Whether a row that is come to can have several rows that are come from.</param>
public sealed record NameStep(IEntityType Table, IProperty On, IProperty Key, bool IsOfList)
{
    /// <summary>From a related row to those that point to it.</summary>
    public static NameStep Back(IForeignKey key) =>
        new(key.DeclaringEntityType, key.Properties[0], SqlName.KeyOf(key.DeclaringEntityType), IsOfList: false);

    /// <summary>From a row of a list to the row that it is listed below; null where there are several such.</summary>
    public static NameStep? Up(ToManyField list) => list.Links switch
    {
        [{ ToTarget: { } target } link] => new(target.DeclaringEntityType, target.Properties[0], link.ToParent.Properties[0], IsOfList: true),
        [{ ToParent: var parent }] => new(
            parent.DeclaringEntityType, SqlName.KeyOf(parent.DeclaringEntityType), parent.Properties[0], IsOfList: true),
        _ => null,
    };
}
