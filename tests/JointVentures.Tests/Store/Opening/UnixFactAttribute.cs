namespace JointVentures.Tests.Store.Opening;

/// <summary>A fact about permission bits, which Windows does not have.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no permission bits.";
        }
    }
}
