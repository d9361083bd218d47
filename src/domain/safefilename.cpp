// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safefilename.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxNameBytes = 120; ///< Leaves room for " (2)" and for encrypted file systems.
constexpr qsizetype maxEndingBytes = 16;

/// Characters without a width, and those that turn the direction of a text: they can make "gpj.exe" look like
/// "exe.jpg".
bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character.category() == QChar::Other_Control
        || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph
        || character.category() == QChar::Other_NotAssigned || character.isNonCharacter()
        || character == QChar(0x115f) || character == QChar(0x1160) || character == QChar(0x3164)
        || character == QChar(0xffa0);
}

/// True for characters with a meaning in paths or file systems.
bool isReservedCharacter(QChar character)
{
    return QStringView(u"/\\:*?\"<>|").contains(character);
}

QString withoutBadCharacters(const QString &name)
{
    QString clean;
    for (const QChar character : name.normalized(QString::NormalizationForm_C)) {
        if (isInvisible(character))
            continue;
        clean += isReservedCharacter(character) ? u'_' : character.isSpace() ? u' ' : character;
    }
    return clean;
}

/// Removes lone surrogates, which can't be written to a disk.
QString withoutLoneSurrogates(const QString &name)
{
    QString clean;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isPair =
            name.at(i).isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate();
        if (isPair)
            clean += name.sliced(i++, 2);
        else if (!name.at(i).isSurrogate())
            clean += name.at(i);
    }
    return clean;
}

/// Source: Microsoft, naming files, paths and namespaces.
bool isDeviceName(const QString &name)
{
    static const QRegularExpression devices(
        uR"(\A(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(COM|LPT)[0-9¹²³])\s*(\.|\z))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return devices.match(name).hasMatch();
}

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 || dot == name.size() - 1 ? QString() : name.sliced(dot + 1);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maxNameBytes)
        return name;
    QString ending = endingOf(name);
    ending = ending.isEmpty() || ending.toUtf8().size() > maxEndingBytes ? QString() : u'.' + ending;
    QString stem = name.chopped(ending.size());
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > maxNameBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem.trimmed() + ending;
}

/// Suffixes of files that some system runs, installs, follows or opens with scripts, macros or other rights.
const QSet<QString> &dangerousEndings()
{
    static const QSet<QString> endings{
        // Windows programs, scripts, installers, shortcuts and settings
        u"exe"_s, u"com"_s, u"scr"_s, u"pif"_s, u"bat"_s, u"cmd"_s, u"msi"_s, u"msp"_s, u"mst"_s, u"msix"_s,
        u"msixbundle"_s, u"appx"_s, u"appxbundle"_s, u"appinstaller"_s, u"application"_s, u"appref-ms"_s,
        u"gadget"_s, u"cpl"_s, u"dll"_s, u"ocx"_s, u"sys"_s, u"drv"_s, u"lnk"_s, u"url"_s, u"scf"_s, u"inf"_s,
        u"reg"_s, u"hta"_s, u"js"_s, u"jse"_s, u"mjs"_s, u"vbs"_s, u"vbe"_s, u"vb"_s, u"ws"_s, u"wsf"_s,
        u"wsc"_s, u"wsh"_s, u"sct"_s, u"ps1"_s, u"ps1xml"_s, u"ps2"_s, u"psc1"_s, u"psm1"_s, u"psd1"_s,
        u"msh"_s, u"msc"_s, u"chm"_s, u"hlp"_s, u"job"_s, u"theme"_s, u"themepack"_s, u"settingcontent-ms"_s,
        u"library-ms"_s, u"search-ms"_s, u"searchconnector-ms"_s, u"website"_s, u"diagcab"_s, u"rdp"_s,
        u"iso"_s, u"img"_s, u"vhd"_s, u"vhdx"_s, u"xll"_s, u"wll"_s, u"ppam"_s, u"xlam"_s, u"xla"_s, u"ade"_s,
        u"adp"_s, u"mde"_s, u"accde"_s, u"mdb"_s, u"accdb"_s, u"one"_s, u"onepkg"_s, u"iqy"_s, u"slk"_s,
        // Office files with macros
        u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlsb"_s, u"pptm"_s, u"potm"_s, u"ppsm"_s, u"sldm"_s,
        // macOS
        u"app"_s, u"command"_s, u"tool"_s, u"workflow"_s, u"action"_s, u"scpt"_s, u"scptd"_s,
        u"applescript"_s, u"osx"_s, u"dmg"_s, u"pkg"_s, u"mpkg"_s, u"terminal"_s, u"webloc"_s, u"inetloc"_s,
        u"fileloc"_s, u"prefpane"_s, u"kext"_s, u"mobileconfig"_s, u"shortcut"_s,
        // Linux
        u"desktop"_s, u"sh"_s, u"bash"_s, u"csh"_s, u"ksh"_s, u"zsh"_s, u"fish"_s, u"run"_s, u"bin"_s,
        u"out"_s, u"elf"_s, u"so"_s, u"deb"_s, u"rpm"_s, u"appimage"_s, u"flatpak"_s, u"flatpakref"_s,
        u"flatpakrepo"_s, u"snap"_s, u"service"_s,
        // languages and other systems
        u"py"_s, u"pyc"_s, u"pyw"_s, u"pyz"_s, u"pl"_s, u"rb"_s, u"php"_s, u"lua"_s, u"tcl"_s, u"jar"_s,
        u"jnlp"_s, u"class"_s, u"apk"_s, u"xapk"_s, u"aab"_s, u"ipa"_s, u"swf"_s, u"air"_s, u"crx"_s,
        u"xpi"_s, u"wasm"_s,
        // pages, which run scripts with the rights of a local file
        u"html"_s, u"htm"_s, u"shtml"_s, u"xhtml"_s, u"xht"_s, u"mht"_s, u"mhtml"_s, u"svg"_s, u"svgz"_s,
        u"xml"_s, u"xsl"_s, u"xslt"_s, u"xaml"_s, u"xbap"_s, u"webarchive"_s};
    return endings;
}

bool hasDangerousContent(const QByteArray &head)
{
    if (head.isEmpty())
        return false;
    if (head.startsWith("MZ")
        || head.startsWith("\x7f"
                           "ELF")
        || head.startsWith("#!") || head.startsWith("[Desktop Entry]"))
        return true;
    const QMimeType type = QMimeDatabase().mimeTypeForData(head);
    for (const auto &dangerous :
         {u"text/html"_s, u"application/x-executable"_s, u"application/x-sharedlib"_s,
          u"application/x-desktop"_s, u"application/x-mach-binary"_s, u"application/x-ms-dos-executable"_s,
          u"application/javascript"_s, u"application/x-ms-shortcut"_s, u"application/x-shellscript"_s}) {
        if (type.inherits(dangerous))
            return true;
    }
    return false;
}

} // namespace

QString safeFileName(const QString &name)
{
    static const QRegularExpression ends(uR"(\A[\s.]+|[\s.]+\z)"_s);
    static const QRegularExpression spaces(uR"(\s+)"_s);
    static const QRegularExpression beforeEnding(uR"(\s+\.)"_s);
    QString safe = withoutLoneSurrogates(withoutBadCharacters(name));
    safe.replace(spaces, u" "_s).replace(beforeEnding, u"."_s).remove(ends);
    safe = shortened(safe).remove(ends);
    return isDeviceName(safe) ? u'_' + safe : safe;
}

QString safeFileName(const QString &name, const QString &mimeType, const QString &fallback)
{
    QString safe = safeFileName(name);
    if (safe.isEmpty())
        safe = safeFileName(fallback);
    if (safe.isEmpty())
        safe = u"file"_s;
    const QString type = mimeType.section(u';', 0, 0).trimmed();
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    if (endingOf(safe).isEmpty() && !suffix.isEmpty())
        safe = safeFileName(safe + u'.' + suffix);
    return safe;
}

bool isDangerousFile(const QString &name, const QByteArray &head)
{
    // Full-width letters and the like are an ending to some systems.
    const QString ending =
        endingOf(safeFileName(name.normalized(QString::NormalizationForm_KC))).trimmed().toLower();
    return ending.isEmpty() || dangerousEndings().contains(ending) || hasDangerousContent(head);
}

} // namespace shoptalk
