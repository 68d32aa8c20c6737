@echo off
rem Runs the deal desk from a checkout, from any folder: builds it if it is missing or older than its sources, then hands over to Java.
rem Ends with the exit code of the deal desk; 3 if it could not be started at all.
setlocal EnableExtensions DisableDelayedExpansion

set "here=%~dp0"
set "here=%here:~0,-1%"
for %%I in ("%here%\..\..") do set "root=%%~fI"
set "jar=%here%\target\deal-desk.jar"
set "stamp=%here%\target\deal-desk.built"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
rem an option of Java 17, so that an older one fails
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if not errorlevel 1 goto java_found
"%java%" -version >nul 2>nul
if errorlevel 1 (
  echo deal-desk: no Java was found by JAVA_HOME or PATH; Java 17 or newer is needed>&2
) else (
  echo deal-desk: found a Java before 17; Java 17 or newer is needed>&2
)
exit /b 3

:java_found
call :is_built
if not errorlevel 1 goto run

set "mvn="
for %%M in (mvn.cmd) do set "mvn=%%~$PATH:M"
if not defined mvn (
  echo deal-desk: Maven was not found on the PATH; Maven 3.8.7 or newer is needed to build it>&2
  exit /b 3
)
if not exist "%here%\target" mkdir "%here%\target"
set "why=first run only"
if exist "%jar%" set "why=its sources have changed"
echo building the deal desk (%why%) ...>&2
type nul >"%stamp%.new"
pushd "%root%"
call "%mvn%" -q -B -pl trade-examples/deal-desk -am -DskipTests -Dspotless.check.skip package <nul >"%here%\target\deal-desk-build.log" 2>&1
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
  type "%here%\target\deal-desk-build.log" >&2
  echo deal-desk: the build failed; its log is %here%\target\deal-desk-build.log>&2
  exit /b 3
)
move /y "%stamp%.new" "%stamp%" >nul

:run
rem the deal desk writes UTF-8; the console gets its own code page back
set "codepage="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%jar%" %*
set "code=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %code%

rem 0 if the jar, or the stamp of the last build, is younger than every source
:is_built
if not exist "%jar%" exit /b 1
if not exist "%here%\target\lib" exit /b 1
powershell -NoProfile -NonInteractive -Command "$of = 'pom.xml', 'trade-core\pom.xml', 'trade-core\src\main', 'trade-rules\pom.xml', 'trade-rules\src\main', 'trade-examples\pom.xml', 'trade-examples\paper\pom.xml', 'trade-examples\paper\src\main', 'trade-examples\deal-desk\pom.xml', 'trade-examples\deal-desk\src\main' | ForEach-Object { Join-Path $env:root $_ } | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Get-Item -LiteralPath $_; Get-ChildItem -LiteralPath $_ -Recurse }; $newest = ($of | ForEach-Object { $_.LastWriteTimeUtc } | Sort-Object | Select-Object -Last 1); $built = ($env:jar, $env:stamp | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { (Get-Item -LiteralPath $_).LastWriteTimeUtc } | Sort-Object | Select-Object -Last 1); if ($newest -gt $built) { exit 1 } else { exit 0 }"
exit /b %errorlevel%
