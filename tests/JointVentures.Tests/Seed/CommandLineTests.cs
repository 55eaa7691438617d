using JointVentures.Seed.CommandLine;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Seed;

public sealed class CommandLineTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private string File => _folder.Store;

    [Fact]
    public void A_directory_is_written_whole_and_nothing_else_is_left()
    {
        Assert.Equal(0, SeedCommand.Run(["--ventures", "20", "--seed", "5", "--output", File]));
        Assert.Equal(["directory.db"], _folder.Files);
    }

    [Fact]
    public void A_file_that_exists_is_kept_unless_forced()
    {
        System.IO.File.WriteAllText(File, "mine");
        Assert.Equal(1, SeedCommand.Run(["--ventures", "20", "--output", File]));
        Assert.Equal("mine", System.IO.File.ReadAllText(File));
        Assert.Equal(0, SeedCommand.Run(["--ventures", "20", "--output", File, "--force"]));
        Assert.NotEqual("mine", System.IO.File.ReadAllText(File));
    }

    [Theory]
    [InlineData("--ventures", "0")]
    [InlineData("--ventures", "many")]
    [InlineData("--ventures", "99999999")]
    [InlineData("--seeds", "1")]
    public void Wrong_arguments_end_with_a_failure_and_write_nothing(string option, string value)
    {
        Assert.Equal(1, SeedCommand.Run([option, value, "--output", File]));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_failure()
    {
        System.IO.File.WriteAllText(File, "");
        Assert.Equal(1, SeedCommand.Run(["--ventures", "20", "--output", Path.Combine(File, "below-a-file.db")]));
    }

    public void Dispose() => _folder.Dispose();
}
