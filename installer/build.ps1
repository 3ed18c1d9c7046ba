# Makes an .msi and a portable folder (.zip) with their own small runtime, from target\app (mvn -q -DskipTests package)
# into target\installer. Needs a JDK 25 in JAVA_HOME and the WiX toolset (3 to 5) on the path.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$app = 'target\app'; $out = 'target\installer'; $name = 'partnership-register'
$version = ([xml](Get-Content pom.xml)).project.version
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Select-String -Quiet -Path "$jdk\release" -Pattern '^JAVA_VERSION="25')) {
    Write-Error 'The installers are made with a JDK 25: set JAVA_HOME to one, for example from https://adoptium.net.'
}
if (-not (Test-Path "$app\lib\$name.jar")) { Write-Error "There is no $app yet: run mvn -q -DskipTests package first." }
function Invoke-Tool { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE -ne 0) { throw "$($args[0]) ended with $LASTEXITCODE" } }
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$out\jmods", "$out\input" | Out-Null

# JavaFX as jmods, so that its native libraries lie in the runtime instead of being unpacked into the home
foreach ($jar in Get-ChildItem "$app\javafx\*-win.jar") {
    $folder = "$out\fx\$($jar.BaseName)"
    New-Item -ItemType Directory -Force "$folder\classes", "$folder\libs" | Out-Null
    Push-Location "$folder\classes"; Invoke-Tool "$jdk\bin\jar.exe" xf $jar.FullName; Pop-Location
    Get-ChildItem "$folder\classes\*.dll" | Move-Item -Destination "$folder\libs"
    Remove-Item -Recurse -Force "$folder\classes\META-INF" -ErrorAction SilentlyContinue
    $module = ($jar.BaseName -replace '-[0-9].*', '') -replace '^javafx-', 'javafx.' -replace '^jfx-incubator-', 'jfx.incubator.'
    Invoke-Tool "$jdk\bin\jmod.exe" create --class-path "$folder\classes" --libs "$folder\libs" "$out\jmods\$module.jmod"
}
Invoke-Tool "$jdk\bin\jlink.exe" --module-path "$out\jmods" --output "$out\runtime" --no-header-files --no-man-pages --strip-debug `
    --compress zip-6 '--include-locales=en,en-GB,cy' --add-modules `
    'java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.fxml,jfx.incubator.richtext'
Invoke-Tool "$out\runtime\bin\java.exe" -Xshare:dump | Out-Null

Copy-Item "$app\lib\*.jar" "$out\input"
$options = @()
foreach ($line in Get-Content "$app\bin\jvm.options") { if ($line -and -not $line.StartsWith('#')) { $options += '--java-options', $line } }
Invoke-Tool "$jdk\bin\jpackage.exe" --type app-image --name $name --app-version $version --vendor 'Partnership Register' --input "$out\input" `
    --main-jar "$name.jar" --main-class org.partnershipregister.app.Launcher --runtime-image "$out\runtime" --icon installer\common\icon.ico `
    @options --dest $out
Compress-Archive -Path "$out\$name" -DestinationPath "$out\$name-$version-windows.zip"
# per-user: needs no administrator; the upgrade code stays the same for ever
Invoke-Tool "$jdk\bin\jpackage.exe" --type msi --app-image "$out\$name" --name 'Partnership Register' --app-version $version `
    --vendor 'Partnership Register' --license-file installer\common\LICENSE.txt --win-per-user-install --win-menu --win-shortcut `
    --win-upgrade-uuid 6f2d2f0e-6f3f-4f0b-9a57-0b8a0d2c5e11 --dest $out
Get-ChildItem "$out\*.msi", "$out\*.zip" | ForEach-Object { "$($_.Length) $($_.Name)" }
