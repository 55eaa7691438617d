using System.Buffers.Binary;

namespace JointVentures.Directory.Store.Opening;

/// <summary>The first hundred bytes of a SQLite file (sqlite.org/fileformat2.html, 1.3), read without opening it as one.</summary>
/// <param name="Length">The file's length in bytes.</param>
/// <param name="PageSize">Bytes a page; 0 where the header states none that SQLite allows.</param>
/// <param name="PageCount">Pages of the database when it was last written.</param>
/// <param name="ApplicationId">Whose database it is.</param>
public readonly record struct StoreHeader(long Length, int PageSize, long PageCount, int ApplicationId)
{
    /// <summary>The header's length in bytes.</summary>
    public const int Size = 100;

    /// <summary>Whether the file holds every page that its header counts.</summary>
    public bool HasAllPages => PageSize > 0 && PageCount > 0 && Length >= PageSize * PageCount;

    /// <summary>Whether a file that starts so begins as a SQLite file does, be the rest of the header there or not.</summary>
    public static bool Begins(ReadOnlySpan<byte> start) => start.StartsWith("SQLite format 3\0"u8);

    /// <summary>Reads the header; null where the file does not begin as a SQLite file does.</summary>
    /// <param name="start">The file's first bytes, all of a file shorter than <see cref="Size"/>.</param>
    /// <param name="length">The file's length in bytes.</param>
    public static StoreHeader? Parse(ReadOnlySpan<byte> start, long length)
    {
        if (start.Length < Size || !Begins(start))
        {
            return null;
        }

        // 65,536 does not fit the two bytes and is written as 1.
        var size = BinaryPrimitives.ReadUInt16BigEndian(start[16..]) is 1 ? 65_536 : BinaryPrimitives.ReadUInt16BigEndian(start[16..]);
        var valid = size >= 512 && int.IsPow2(size);
        return new StoreHeader(
            length,
            valid ? size : 0,
            BinaryPrimitives.ReadUInt32BigEndian(start[28..]),
            BinaryPrimitives.ReadInt32BigEndian(start[68..]));
    }
}
