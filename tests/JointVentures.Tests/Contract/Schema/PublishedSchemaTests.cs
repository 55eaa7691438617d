namespace JointVentures.Tests.Contract.Schema;

public class PublishedSchemaTests
{
    private const string Update = "UPDATE_SCHEMA";

    private static readonly string Published = Repository.PathOf("schema", "schema.graphql");

    /// <summary>
    /// After a wanted change run this test once with the environment variable UPDATE_SCHEMA=1: it writes the file and fails
    /// all the same, so that the change is seen and the next run proves it.
    /// </summary>
    [Fact]
    public void The_published_schema_is_the_running_one()
    {
        var running = ContractUnderTest.Schema.Text.Whole;
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Published, running);
            Assert.Fail($"{Published} was written. Read the change, then run again without {Update}.");
        }

        Assert.Equal(running, File.ReadAllText(Published));
    }

    [Fact]
    public void The_text_by_type_is_the_text_of_the_whole()
    {
        var text = ContractUnderTest.Schema.Text;
        var start = text.Whole.IndexOf("schema {", StringComparison.Ordinal);
        var types = text.Whole[(text.Whole.IndexOf('}', start) + 1)..];

        Assert.Equal(types, string.Concat(text.ByType.Values.Select(type => "\n\n" + type)) + "\n");
    }
}
