#!/usr/bin/env bash
# An AppImage of the bundle: one file that runs where it lies. NOT RUN by the project's tests.
#
# Needs appimagetool on the path, and a bundle made by: python3 packaging/build.py --only-bundle
# The system's libraries that the README names have to be there, as for the bundle itself.
set -euo pipefail
cd "$(dirname "$0")/../.."
bundle=$(ls -d build/dataperf-gui-*-linux-*/ | tail -1)
id=org.dataperf.DataPerfGUI
tree=build/AppDir
rm -rf "$tree"
mkdir -p "$tree/usr/lib" "$tree/usr/share/metainfo"
cp -a "$bundle" "$tree/usr/lib/dataperf-gui"
cp "packaging/linux/$id.desktop" "$tree/"
cp resources/icons/app.svg "$tree/$id.svg"
version=$(build/environment/bin/python -c 'from importlib.metadata import version; print(version("dataperf-gui"))')
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date +%F)/" "packaging/linux/$id.metainfo.xml" \
  > "$tree/usr/share/metainfo/$id.metainfo.xml"
cat > "$tree/AppRun" <<'EOF'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/dataperf-gui/dataperf-gui" "$@"
EOF
chmod +x "$tree/AppRun"
mkdir -p dist
appimagetool "$tree" "dist/dataperf-gui-$version-$(uname -m).AppImage"
