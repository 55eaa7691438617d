namespace JointVentures.Api.Contract.Declarations.Groups;

/// <summary>
/// The public face of the groups of an entity's records, declared once: the object type, the dimensions, the order, and the
/// statements all follow from it.
/// </summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What a group is, for a business reader.</param>
/// <param name="Rows">The entity whose records are grouped.</param>
/// <param name="Fields">The fields in the order of the type.</param>
public sealed record GroupDeclaration(string Name, string Description, EntityDeclaration Rows, IReadOnlyList<Field> Fields)
{
    /// <summary>What groups can be told apart by, in the order of the type.</summary>
    public IReadOnlyList<DimensionField> Dimensions { get; } = [.. Fields.OfType<DimensionField>()];

    /// <summary>The dimensions that the client chooses among; null where there is no choice.</summary>
    public EnumDeclaration? Choice { get; } = Fields.OfType<DimensionField>().All(dimension => !dimension.IsChosen) ? null : new(
        Rows.Name + "Dimension",
        $"What groups of records of type `{Rows.Name}` are told apart by.",
        [.. Fields.OfType<DimensionField>().Select(dimension => new EnumMember(dimension.Member, dimension.Description))])
    {
        DecidesPlan = true,
    };

    /// <summary>The year that groups can be told apart by; null where there is none.</summary>
    public YearDimension? Year { get; } = Fields.OfType<YearDimension>().SingleOrDefault();

    /// <summary>What groups can be ordered by.</summary>
    public IReadOnlyList<GroupOrderField> Orders { get; } =
        [.. Ordered(Fields.Where(field => field is not DimensionField)), .. Ordered(Fields.OfType<DimensionField>())];

    private static IEnumerable<GroupOrderField> Ordered(IEnumerable<Field> fields) =>
        from field in fields
        let name = field switch
        {
            YearDimension or GroupCountField or TotalField or BetweenField => field.Name,
            AggregateField => field.Name + "Sum",
            _ => null,
        }
        where name is not null
        select new GroupOrderField(name, field);
}

/// <summary>What groups can be ordered by.</summary>
/// <param name="Name">Its name in the order.</param>
/// <param name="Field">The field of a group that decides; of an aggregate the sum.</param>
public sealed record GroupOrderField(string Name, Field Field);
