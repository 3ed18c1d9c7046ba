@echo off
rem Starts Partnership Register with the Java it finds: its own runtime, JAVA_HOME or the path.
setlocal
set "here=%~dp0.."
set "home="
for %%c in ("%here%\runtime" "%JAVA_HOME%") do if not defined home call :look "%%~c"
if not defined home for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :look "%%~dp$PATH:j.."
if not defined home for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do if not defined home call :look "%%~d"
if not defined home (
    echo Partnership Register needs Java 25, and none was found: install one, for example from https://adoptium.net/temurin/releases/?version=25, or set JAVA_HOME to it. 1>&2
    exit /b 1
)
"%home%\bin\java.exe" "@%here%\bin\jvm.options" --module-path "%here%\javafx" -cp "%here%\lib\partnership-register.jar" org.partnershipregister.app.Launcher %*
exit /b %ERRORLEVEL%

:look
if exist "%~1\bin\java.exe" if exist "%~1\release" findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "home=%~1"
exit /b 0
