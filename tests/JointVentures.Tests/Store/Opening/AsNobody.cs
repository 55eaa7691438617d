using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace JointVentures.Tests.Store.Opening;

/// <summary>Runs something as a user to whom the permission bits of files apply, also where the tests run as root.</summary>
public static class AsNobody
{
    private const uint Nobody = 65_534;

    /// <summary>Runs <paramref name="action"/> on a thread of its own, whose access to files on Linux is nobody's if it was root's.</summary>
    public static void Run(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            var root = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
            try
            {
                if (root)
                {
                    // Of this one thread; the second call gives what the first has set.
                    _ = SetFileUser(Nobody);
                    Assert.Equal((int)Nobody, SetFileUser(Nobody));
                }

                action();
            }
            catch (Exception error)
            {
                thrown = error;
            }
            finally
            {
                if (root)
                {
                    _ = SetFileUser(0);
                }
            }
        });
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileUser(uint user);
}
