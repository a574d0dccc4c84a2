; An installer for Windows, made by Inno Setup 6. NOT RUN by the project's tests.
;
; On Windows: py packaging\build.py --only-bundle
; then:       iscc /DVersion=0.1.0 packaging\recipes\windows.iss
; The bundle's folder build\dataperf-gui-VERSION-windows-amd64 has to be there.
#ifndef Version
  #error "say which version: iscc /DVersion=0.1.0 windows.iss"
#endif
#define Bundle "..\..\build\dataperf-gui-" + Version + "-windows-amd64"

[Setup]
AppId=org.dataperf.DataPerfGUI
AppName=DataPerf GUI
AppVersion={#Version}
AppPublisher=The DataPerf GUI authors
DefaultDirName={autopf}\DataPerf GUI
DefaultGroupName=DataPerf GUI
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=dataperf-gui-{#Version}-windows-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; A person without the administrator's rights installs it for herself.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\DataPerf GUI"; Filename: "{app}\DataPerf GUI.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.dpsession"; ValueType: string; ValueData: "DataPerfGUI.Session"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\DataPerfGUI.Session"; ValueType: string; ValueData: "DataPerf GUI session"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\DataPerfGUI.Session\shell\open\command"; ValueType: string; ValueData: """{app}\DataPerf GUI.exe"" open ""%1"""

[Run]
Filename: "{app}\DataPerf GUI.exe"; Description: "Start DataPerf GUI"; Flags: nowait postinstall skipifsilent
