return JointVentures.Seed.CommandLine.SeedCommand.Run(args);
