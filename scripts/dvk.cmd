@echo off
rem Runs dvk; builds it first where it isn't built yet. Needs JDK 17 or newer and Maven.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\target\dvk.jar"
chcp 65001 >nul
where java >nul 2>nul
if errorlevel 1 (
  echo dvk: chua co Java. Cai JDK 17 tro len roi chay lai. ^(Java 17 or newer is needed.^) 1>&2
  exit /b 1
)
if not exist "%JAR%" (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo dvk: chua co Maven. Cai Maven roi chay lai. ^(Maven is needed to build.^) 1>&2
    exit /b 1
  )
  echo dvk: dang dung chuong trinh, chi lan dau... ^(building, first use only^) 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo dvk: khong dung duoc chuong trinh. ^(The build failed.^) 1>&2
    exit /b 1
  )
  popd
)
rem From Java 19 on the first run leaves a class-data archive that the next ones start from; older
rem ones pass over the option.
set "CACHE=%LOCALAPPDATA%\dvk"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -XX:Tier3InvocationThreshold=100 -Xmn96m -XX:SurvivorRatio=30 -XX:MaxTenuringThreshold=0 -XX:InitialRAMPercentage=6 -XX:Tier3BackEdgeThreshold=6000 -Xshare:auto -Dfile.encoding=UTF-8"
set "FLAGS=%FLAGS% -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -Xlog:disable"
java %FLAGS% "-XX:SharedArchiveFile=%CACHE%\dvk.jsa" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
