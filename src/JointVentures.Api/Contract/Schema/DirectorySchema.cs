using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The schema that follows from the declarations; built once and shared.</summary>
public sealed class DirectorySchema
{
    /// <summary>Builds it.</summary>
    /// <param name="directory">The declarations.</param>
    /// <param name="limits">What descriptions say of an operation's limits.</param>
    public DirectorySchema(DirectoryDeclaration directory, OperationLimits limits)
    {
        var book = new TypeBook(limits);
        Schema = new ContractSchema(book, directory);
        Schema.Initialize();
        Schema.SchemaMetaFieldType.Weighing(Weights.Introspection);
        Schema.TypeMetaFieldType.Weighing(Weights.IntrospectedType);
        Declaration = directory;
        Text = SchemaPrinter.Print(Schema, book.Types);
    }

    /// <summary>What it was built from.</summary>
    public DirectoryDeclaration Declaration { get; }

    /// <summary>The schema as the engine knows it, initialised.</summary>
    public ISchema Schema { get; }

    /// <summary>The schema in the schema definition language.</summary>
    public SchemaText Text { get; }
}
