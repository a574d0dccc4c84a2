#!/usr/bin/env bash
# An application for macOS in a disk image. NOT RUN by the project's tests, and not signed.
#
# On a Mac, after: python3 packaging/build.py --only-bundle
# Signing: codesign --deep --options runtime --sign "Developer ID Application: ..." "$app"
set -euo pipefail
cd "$(dirname "$0")/../.."
bundle=$(ls -d build/dataperf-gui-*-macos-*/ | tail -1)
version=$(build/environment/bin/python -c 'from importlib.metadata import version; print(version("dataperf-gui"))')
app="build/DataPerf GUI.app"
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -a "$bundle" "$app/Contents/Resources/dataperf-gui"
cat > "$app/Contents/MacOS/DataPerf GUI" <<'EOF'
#!/bin/sh
exec "$(dirname "$0")/../Resources/dataperf-gui/dataperf-gui" "$@"
EOF
chmod +x "$app/Contents/MacOS/DataPerf GUI"
# The icon: the drawing in the sizes that iconutil wants.
set=build/app.iconset
rm -rf "$set" && mkdir -p "$set"
build/environment/bin/python packaging/building/paint_icon.py resources/icons/app.svg \
  16="$set/icon_16x16.png" 32="$set/icon_16x16@2x.png" 128="$set/icon_128x128.png" \
  256="$set/icon_128x128@2x.png" 512="$set/icon_256x256@2x.png"
iconutil -c icns -o "$app/Contents/Resources/app.icns" "$set"
cat > "$app/Contents/Info.plist" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.dataperf.DataPerfGUI</string>
  <key>CFBundleName</key><string>DataPerf GUI</string>
  <key>CFBundleExecutable</key><string>DataPerf GUI</string>
  <key>CFBundleIconFile</key><string>app.icns</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleDocumentTypes</key><array><dict>
    <key>CFBundleTypeName</key><string>DataPerf GUI session</string>
    <key>CFBundleTypeExtensions</key><array><string>dpsession</string></array>
    <key>CFBundleTypeRole</key><string>Editor</string>
  </dict></array>
</dict></plist>
EOF
mkdir -p dist
hdiutil create -volname "DataPerf GUI" -srcfolder "$app" -ov "dist/dataperf-gui-$version-macos.dmg"
