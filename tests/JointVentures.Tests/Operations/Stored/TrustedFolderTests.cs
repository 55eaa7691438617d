using JointVentures.Api;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Operations;
using JointVentures.Api.Operations.Stored;
using JointVentures.Tests.Contract;

namespace JointVentures.Tests.Operations.Stored;

/// <summary>A folder of trusted documents that cannot be used keeps the server from starting, in one line that names the file.</summary>
public sealed class TrustedFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("jointventures-");

    [Theory]
    [InlineData("broken.graphql", "{ dataset", "'broken.graphql' (1:10) cannot run: Syntax error")]
    [InlineData("wrong.graphql", "{ nothing }", "'wrong.graphql' (1:3) cannot run: ")]
    [InlineData("writing.graphql", "mutation { __typename }", "'writing.graphql' (1:1) cannot run: ")]
    [InlineData("empty.graphql", "", "'empty.graphql' (1:1) cannot run: ")]
    [InlineData("no id.graphql", "{ __typename }", "'no id.graphql' is no document's file")]
    [InlineData("мой.graphql", "{ __typename }", "'мой.graphql' is no document's file")]
    [InlineData("query.gql", "{ __typename }", "'query.gql' is no document's file")]
    [InlineData("first-query.graphql", "{ __typename }", "'first-query.graphql' has the id or the hash of another trusted document")]
    public void A_wrong_file_is_named(string name, string text, string said)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, name), text);

        var refusal = Assert.Throws<InvalidConfigurationException>(() => Read(_folder.FullName));

        Assert.StartsWith("Documents:Folder: " + said, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void A_file_that_is_no_utf8_is_named()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "bytes.graphql"), [.. "{ __typename } # "u8, 0xC3, 0x28]);

        Assert.Equal(
            "Documents:Folder: 'bytes.graphql' is not in UTF-8.", Assert.Throws<InvalidConfigurationException>(() => Read(_folder.FullName)).Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var folder = Path.Combine(_folder.FullName, "none");

        Assert.Contains(folder, Assert.Throws<InvalidConfigurationException>(() => Read(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_may_stand_there_again_under_another_id()
    {
        var text = ExampleOperations.Read("first-query");
        File.WriteAllText(Path.Combine(_folder.FullName, "again.graphql"), text);

        Assert.Equal(StoredDocument.HashOf(text), Read(_folder.FullName).Find("again")?.Hash);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static TrustedDocuments Read(string folder) =>
        new(folder, new OperationCache(new DocumentReader(ContractUnderTest.Schema.Schema, new OperationLimits())));
}
