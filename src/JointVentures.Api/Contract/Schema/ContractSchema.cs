using GraphQL.Introspection;
using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The schema as the engine knows it: it parses, validates and answers introspection with it.</summary>
internal sealed class ContractSchema : GraphQL.Types.Schema
{
    public ContractSchema(TypeBook book, DirectoryDeclaration directory)
    {
        Description =
            "The directory of Russian-Kazakh joint ventures: ventures, their owners and investments, the regions and sectors of both countries, agreements, forums and official figures.";
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        Directives.Register(new SpecifiedByDirective(book.String()));
        Directives.Register(new CostDirective(book.String()), new ListSizeDirective(book.Int(), book.String(), book.Boolean()));
        Query = book.Query(directory);
        book.Node();
        foreach (var entity in directory.Entities)
        {
            book.Entity(entity);
        }

        book.Type<LongScalar>();
        book.Complete();
        foreach (var type in book.Types)
        {
            RegisterType(type);
        }
    }

    /// <summary>Adds what the engine's introspection lacks of the specification (section 4, Introspection).</summary>
    protected override void OnBeforeInitializeType(IGraphType graphType)
    {
        switch (graphType)
        {
            case __Type type:
                type.Field<StringGraphType>("specifiedByURL")
                    .Description("Where the form of a scalar is specified.")
                    .Resolve(context => context.Source.SpecifiedByUrl());
                break;
            case __Directive directive:
                (directive.Fields.Find("args")!.Arguments ??= []).Add(
                    new QueryArgument<BooleanGraphType> { Name = "includeDeprecated", DefaultValue = false });
                break;
        }
    }
}
