#!/usr/bin/env bash
# Makes installers that bring their own small runtime, from target/app (mvn -q -DskipTests package) into target/installer:
# a .deb and a portable folder as .tar.gz on Linux, a .dmg on a Mac. Needs a JDK 25 in JAVA_HOME or on the path.
# NO_AOT=1 leaves the start-up cache out, which needs a display or Xvfb for one training start.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${NO_AOT:-}" ] && [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run -a -s "-screen 0 1366x768x24" installer/build.sh
fi
app=target/app out=target/installer name=partnership-register
version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -1)
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$(dirname "$(dirname "$(command -v javac || echo /none/bin/javac)")")"; do
    if grep -qs '^JAVA_VERSION="25' "$candidate/release" && [ -x "$candidate/bin/jlink" ]; then jdk=$candidate; break; fi
done
[ -n "${jdk:-}" ] || { echo "The installers are made with a JDK 25, and none was found: install one from https://adoptium.net or set JAVA_HOME to it." >&2; exit 1; }
[ -f "$app/lib/$name.jar" ] || { echo "There is no $app yet: run mvn -q -DskipTests package first." >&2; exit 1; }
rm -rf "$out" && mkdir -p "$out/jmods" "$out/input"

# JavaFX as jmods, so that its native libraries lie in the runtime instead of being unpacked into the home
for jar in "$app"/javafx/*.jar; do
    case $jar in *-linux.jar|*-mac.jar|*-linux-aarch64.jar|*-mac-aarch64.jar) ;; *) continue ;; esac
    base=$(basename "$jar" .jar)
    mkdir -p "$out/fx/$base/libs"
    (cd "$out/fx/$base" && "$jdk/bin/jar" xf "$OLDPWD/$jar" && find . -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} libs/ \;)
    (cd "$out/fx/$base" && mkdir classes && find . -maxdepth 1 ! -name . ! -name libs ! -name classes ! -name META-INF -exec mv {} classes/ \;)
    module=$(basename "$jar" | sed -E 's/-[0-9].*//; s/^javafx-/javafx./; s/^jfx-incubator-/jfx.incubator./')
    "$jdk/bin/jmod" create --class-path "$out/fx/$base/classes" --libs "$out/fx/$base/libs" "$out/jmods/$module.jmod"
done

"$jdk/bin/jlink" --module-path "$out/jmods" --output "$out/runtime" --no-header-files --no-man-pages --strip-debug --compress zip-6 \
    --include-locales=en,en-GB,cy \
    --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.fxml,jfx.incubator.richtext
"$out/runtime/bin/java" -Xshare:dump >/dev/null

cp "$app"/lib/*.jar "$out/input/"
cp installer/common/icon.png "$out/input/$name.png"
options=()
while read -r option; do
    case $option in ''|'#'*) ;; *) options+=(--java-options "$option") ;; esac
done < "$app/bin/jvm.options"
mac=; [ "$(uname)" = Darwin ] && mac=1
shown=$name; [ -z "$mac" ] || shown="Partnership Register"
image=$out/$shown; [ -z "$mac" ] || image=$image.app
libs=$image/lib/app; [ -z "$mac" ] || libs=$image/Contents/app
cache=()
[ -n "${NO_AOT:-}" ] || cache=(--java-options '-XX:AOTCache=$APPDIR/partnership-register.aot' --java-options -Xlog:aot=off --java-options -Xlog:cds=off)
"$jdk/bin/jpackage" --type app-image --name "$shown" --app-version "$version" --vendor "Partnership Register" \
    --input "$out/input" --main-jar "$name.jar" --main-class org.partnershipregister.app.Launcher --runtime-image "$out/runtime" \
    --icon "installer/common/icon.$( [ -n "$mac" ] && echo icns || echo png )" "${options[@]}" "${cache[@]}" --dest "$out"

# One walk through the sample register teaches the cache which classes the window needs
train() {
    local java=$out/runtime/bin/java work
    work=$(mktemp -d)
    "$java" "@$app/bin/jvm.options" -cp "$libs/$name.jar" org.partnershipregister.app.Launcher sample --register "$work/register" >/dev/null
    XDG_CONFIG_HOME=$work XDG_STATE_HOME=$work "$java" "@$app/bin/jvm.options" "-XX:AOTCacheOutput=$libs/partnership-register.aot" \
        -Dpartnershipregister.training=true -cp "$libs/$name.jar" org.partnershipregister.app.Launcher --register "$work/register" || true
    rm -rf "$work"
}
if [ -z "${NO_AOT:-}" ]; then
    train
    [ -f "$libs/partnership-register.aot" ] || echo "The start-up cache was not made; the program starts without it." >&2
fi

if [ -n "$mac" ]; then
    "$jdk/bin/jpackage" --type dmg --app-image "$image" --name "$shown" --app-version "${version/#0./1.}" \
        --license-file installer/common/LICENSE.txt --dest "$out"
else
    tar -C "$out" -czf "$out/$name-$version-linux.tar.gz" "$shown"
    "$jdk/bin/jpackage" --type deb --app-image "$image" --name "$name" --app-version "$version" --vendor "Partnership Register" \
        --description "One register of partners, contacts, partnerships, agreements and meeting notes" \
        --resource-dir installer/linux --license-file installer/common/LICENSE.txt --linux-shortcut --linux-menu-group Office --linux-deb-maintainer release@partnership-register.example \
        --dest "$out"
fi
(cd "$out" && ls -l *.deb *.tar.gz *.dmg 2>/dev/null | awk '{print $5, $9}' || true)
