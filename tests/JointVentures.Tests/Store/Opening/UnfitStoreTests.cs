using JointVentures.Directory.Store.Opening;

namespace JointVentures.Tests.Store.Opening;

public sealed class UnfitStoreTests : IDisposable
{
    private const int Page = 4096;
    private readonly StoreFolder _folder = new();

    /// <summary>What a person or a broken disk may leave at the store's place.</summary>
    public static TheoryData<string, StoreFault> Unfit() => new()
    {
        { "zero bytes", StoreFault.Damaged },
        { "a text", StoreFault.Foreign },
        { "a long text", StoreFault.Foreign },
        { "the first fifty bytes", StoreFault.Damaged },
        { "the first page", StoreFault.Damaged },
        { "all but the last byte", StoreFault.Damaged },
        { "half the pages", StoreFault.Damaged },
        { "no schema", StoreFault.Damaged },
        { "a table of noise", StoreFault.Damaged },
        { "a page size that there is none of", StoreFault.Damaged },
        { "another application's database", StoreFault.Foreign },
        { "a database that says nothing of its application", StoreFault.Foreign },
        { "no history", StoreFault.Damaged },
        { "an empty history", StoreFault.Damaged },
        { "no row about the whole", StoreFault.Damaged },
        { "no table of stakes", StoreFault.Damaged },
        { "a later schema", StoreFault.Newer },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_cannot_be_served_is_named_and_left_as_it_is(string what, StoreFault fault)
    {
        Put(what);
        var before = _folder.Bytes;

        var refused = Assert.Throws<StoreException>(() => _folder.Open());

        Assert.Equal(fault, refused.Fault);
        Assert.Contains(_folder.Store, refused.Message);
        Assert.Equal(before, _folder.Bytes);
        Assert.Equal(fault, _folder.Refused(readOnly: true));
        Assert.Equal(before, _folder.Bytes);
    }

    [Fact]
    public void A_folder_at_the_stores_place_is_left_as_it_is()
    {
        System.IO.Directory.CreateDirectory(_folder.Store);

        Assert.Equal(StoreFault.Foreign, _folder.Refused());

        Assert.True(System.IO.Directory.Exists(_folder.Store));
    }

    [Fact]
    public void Damage_between_the_rows_is_found_by_the_full_check()
    {
        _folder.Open();
        var page = (long)_folder.Value("select rootpage from sqlite_master where name = 'IX_Stakes_Since'")!;
        Overwrite((page - 1) * Page, Page);
        var before = _folder.Bytes;

        Assert.Equal(StoreFault.Damaged, _folder.Refused(fullCheck: true));

        Assert.Equal(before, _folder.Bytes);
    }

    [Fact]
    public void A_store_that_another_process_holds_for_itself_is_locked()
    {
        _folder.Open();
        using var holder = _folder.Connect();
        holder.Run("pragma locking_mode = exclusive; begin exclusive; update Dataset set GeneratedAt = 1");

        Assert.Equal(StoreFault.Locked, _folder.Refused());
    }

    [Fact]
    public void Every_fault_has_an_exit_code_of_its_own()
    {
        var codes = Enum.GetValues<StoreFault>().Select(StoreExitCode.Of).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.InRange(code, 10, 29));
    }

    public void Dispose() => _folder.Dispose();

    private void Put(string what)
    {
        _folder.Open();
        switch (what)
        {
            case "zero bytes": Cut(0); break;
            case "a text": File.WriteAllText(_folder.Store, "a text"); break;
            case "a long text": File.WriteAllText(_folder.Store, new string('x', 10_000)); break;
            case "the first fifty bytes": Cut(50); break;
            case "the first page": Cut(Page); break;
            case "all but the last byte": Cut(new FileInfo(_folder.Store).Length - 1); break;
            case "half the pages": Cut(new FileInfo(_folder.Store).Length / (2 * Page) * Page); break;
            case "no schema": Overwrite(100, Page - 100); break;
            case "a table of noise": Overwrite(((long)_folder.Value("select rootpage from sqlite_master where name = 'Stakes'")! - 1) * Page, Page); break;
            case "a page size that there is none of": Overwrite(16, 2); break;
            case "another application's database": _folder.Run("pragma application_id = 7"); break;
            case "a database that says nothing of its application": _folder.Run("pragma application_id = 0"); break;
            case "no history": _folder.Run("drop table __EFMigrationsHistory"); break;
            case "an empty history": _folder.Run("delete from __EFMigrationsHistory"); break;
            case "no row about the whole": _folder.Run("delete from Dataset"); break;
            case "no table of stakes": _folder.Run("drop table Stakes"); break;
            case "a later schema": _folder.Run("insert into __EFMigrationsHistory values ('99990101000000_Later', '99.0.0')"); break;
            default: throw new ArgumentOutOfRangeException(nameof(what));
        }

    }

    private void Cut(long length)
    {
        using var file = new FileStream(_folder.Store, FileMode.Open);
        file.SetLength(length);
    }

    private void Overwrite(long from, int count)
    {
        using var file = new FileStream(_folder.Store, FileMode.Open);
        file.Position = from;
        file.Write(Enumerable.Repeat((byte)0xA5, count).ToArray());
    }
}
