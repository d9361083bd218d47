// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk::tour {

namespace {

constexpr int pictureWidth = 900;
constexpr int minFile = 0; ///< Of a PNG: Qt's quality for the best compression.
constexpr int settledMs = 400;
const QString passphrase = QStringLiteral("three white lilies");

const QStringList &pictures()
{
    static const QStringList names{u"01-first-start"_s, u"02-permissions"_s, u"05-number"_s, u"06-inbox"_s,
                                   u"07-picture"_s,     u"10-template"_s,    u"11-doctor"_s, u"12-lock"_s};
    return names;
}

/// Widgets that show a customer's data or the current state, which differ between runs.
const QStringList &leftOut()
{
    static const QStringList names{u"chatTitle"_s,        u"chatNumber"_s,    u"windowState"_s,
                                   u"connectionStatus"_s, u"previewHeader"_s, u"previewBody"_s,
                                   u"previewFooter"_s,    u"previewButton"_s};
    return names;
}

} // namespace

Guide::Guide(QString folder, driver::Application &window)
    : m_folder(std::move(folder))
    , m_window(window)
{
}

bool Guide::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool Guide::check(bool outcome)
{
    return outcome || fail(m_window.problem());
}

/// Numbers differ from one run to the next.
QStringList Guide::words(const QString &widget)
{
    static const QRegularExpression number(u"\\d+([.,]\\d+)*"_s);
    QStringList all;
    const QList<driver::Text> texts = m_window.texts(widget);
    for (const driver::Text &each : texts) {
        if (!leftOut().contains(each.widget))
            all << QString(each.text).replace(number, u"#"_s).simplified();
    }
    if (m_window.isVisible(u"settingsPages"_s)) {
        for (const driver::Row &row : m_window.rows(u"settingsPages"_s))
            all << row.text;
    }
    all.removeDuplicates();
    return all;
}

QStringList Guide::settledWords(const QString &widget)
{
    QStringList last;
    QElapsedTimer unchanged;
    unchanged.start();
    support::waitUntil([&] {
        const QStringList now = words(widget);
        if (now != last)
            unchanged.restart();
        last = now;
        return unchanged.elapsed() > settledMs;
    });
    return last;
}

bool Guide::keep(const QString &name, const QString &widget)
{
    if (!pictures().contains(name))
        return true;
    const QStringList words = settledWords(widget);
    const QString picture = QDir(m_folder).filePath(name + ".png"_L1);
    if (!m_window.grab(picture, widget))
        return fail(m_window.problem());
    QImage image(picture);
    if (image.width() > pictureWidth)
        image = image.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
    QFile list(QDir(m_folder).filePath(name + ".txt"_L1));
    const bool isKept = image.convertToFormat(QImage::Format_RGB888).save(picture, "PNG", minFile)
        && list.open(QIODevice::WriteOnly) && list.write(words.join(u'\n').toUtf8() + '\n') > 0;
    return isKept || fail(u"cannot write into "_s + m_folder);
}

bool Guide::lookAtTemplates()
{
    return check(m_window.click(u"templateButton"_s)
                 && m_window.clickRow(u"templateRows"_s, u"Pickup ready"_s)
                 && m_window.waitVisible(u"templateField0"_s))
        && keep(u"10-template"_s, u"templatePicker"_s)
        && check(m_window.click(u"cancelTemplateButton"_s) && m_window.waitHidden(u"templatePicker"_s));
}

bool Guide::lookAtDoctor()
{
    return check(m_window.click(u"settingsButton"_s)
                 && m_window.clickRow(u"settingsPages"_s, u"Connection doctor"_s)
                 && m_window.waitText(u"doctorSummary"_s, u"Everything is working"_s))
        && keep(u"11-doctor"_s) && check(m_window.click(u"leaveSettingsButton"_s));
}

bool Guide::lookAtLock()
{
    const bool isLocked = m_window.click(u"settingsButton"_s)
        && m_window.clickRow(u"settingsPages"_s, u"Security"_s) && m_window.click(u"changePassphraseButton"_s)
        && m_window.type(u"newPassphrase"_s, passphrase) && m_window.type(u"newPassphraseAgain"_s, passphrase)
        && m_window.click(u"passphraseButton"_s) && m_window.waitHidden(u"passphraseDialog"_s)
        && m_window.click(u"lockNowButton"_s) && m_window.waitVisible(u"unlockPassphrase"_s);
    return check(isLocked) && keep(u"12-lock"_s);
}

bool Guide::unlock()
{
    return check(m_window.waitVisible(u"unlockPassphrase"_s)
                 && m_window.type(u"unlockPassphrase"_s, passphrase) && m_window.click(u"unlockButton"_s));
}

} // namespace shoptalk::tour
