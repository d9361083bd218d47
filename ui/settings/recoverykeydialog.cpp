// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recoverykeydialog.h"

#include "core/onworkerthen.h"
#include "core/savefile.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/flowlayout.h"

#include <QBuffer>
#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int keyWidth = 420; // pixels at the usual text size
constexpr int headPoints = 18;
constexpr int textPoints = 11;
constexpr int keyPoints = 16;
constexpr qsizetype pdfBytesLimit = 1024 * 1024; // with its fonts it has some tens of kilobytes

/// For a worker thread.
bool savePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && commitWhole(file);
}
} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const Theme &theme, Secret words, QWidget *parent)
    : QDialog(parent)
    , m_recoveryKey(std::move(words))
    , m_message(new SettingsNotice(theme, u"recoveryKeyMessage"_s, this))
{
    setObjectName(u"recoveryKeyDialog"_s);
    setWindowTitle(tr("Recovery key"));
    setAttribute(Qt::WA_DeleteOnClose);
    // Not every window system gives the focus back by itself.
    connect(this, &QDialog::finished, parent, [parent] { parent->window()->activateWindow(); });
    auto *key =
        makeLabel(theme, TextStyle::Title, QString::fromLatin1(m_recoveryKey.bytes()), Tone::Normal, this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(theme.font(TextStyle::Title).pointSizeF());
    key->setFont(fixed);
    key->setObjectName(u"recoveryKeyText"_s);
    key->setAccessibleName(tr("Recovery key"));
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(
        makeLabel(theme, TextStyle::Body,
                  tr("This key is shown only once. Keep it with the shop’s papers, not on this computer. "
                     "Anyone who has it and one of your backups can read your conversations."),
                  Tone::Normal, this));
    column->addWidget(key);
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    const int width = theme.sized(keyWidth);
    resize(parent ? qMin(width, parent->window()->width()) : width, 0);
    fitHeight();
}

QWidget *RecoveryKeyDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, space::s);
    const auto add = [&](ButtonKind kind, const QString &text, const QString &name) {
        QPushButton *button = makeButton(kind, text, line);
        button->setObjectName(name);
        button->setAccessibleName(text);
        flow->addWidget(button);
        return button;
    };
    connect(add(ButtonKind::Primary, tr("Print…"), u"printRecoveryKeyButton"_s), &QPushButton::clicked, this,
            &RecoveryKeyDialog::print);
    connect(add(ButtonKind::Secondary, tr("Save as PDF…"), u"saveRecoveryKeyButton"_s), &QPushButton::clicked,
            this, &RecoveryKeyDialog::choosePdf);
    connect(add(ButtonKind::Secondary, tr("Copy"), u"copyRecoveryKeyButton"_s), &QPushButton::clicked, this,
            &RecoveryKeyDialog::copy);
    connect(add(ButtonKind::Secondary, tr("I’ve saved it"), u"closeRecoveryKeyButton"_s),
            &QPushButton::clicked, this, &QDialog::accept);
    return line;
}

bool RecoveryKeyDialog::paintSheet(QPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    QFont font = painter.font();
    int y = 0;
    // The sheet follows the layout direction, but the key is written from left to right in every language.
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](int points, bool isFixed, const QString &text) {
        font = isFixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
        font.setPointSize(points);
        painter.setFont(font);
        const QRect all(0, y, painter.viewport().width(), painter.viewport().height() - y);
        QRect used;
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(all, int(side | Qt::AlignAbsolute) | Qt::TextWordWrap, text, &used);
        y = used.bottom() + painter.fontMetrics().height();
    };
    line(headPoints, false, tr("Shoptalk: recovery key"));
    line(keyPoints, true, QString::fromLatin1(m_recoveryKey.bytes()));
    line(textPoints, false,
         tr("Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is "
            "forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: "
            "they are always the digits 0, 1 and 1.")
             .arg(Dates().date(QDateTime::currentDateTime())));
    line(textPoints, false, tr("Keep it as safe as the key to the shop."));
    return painter.end();
}

void RecoveryKeyDialog::savePdf(const QString &path)
{
    QByteArray bytes;
    bytes.reserve(pdfBytesLimit); // what it grew out of would stay in memory
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Shoptalk: recovery key"));
    const bool isPainted = paintSheet(writer);
    buffer.close();
    const auto pdf = std::make_shared<const Secret>(std::move(bytes)); // it holds the key
    onWorkerThen(
        *this, [path, pdf, isPainted] { return isPainted && savePrivately(path, pdf->bytes()); },
        [this](bool isSaved) {
            notify(isSaved, tr("Saved. Now move the file to a safe place outside this computer."),
                   tr("The key could not be saved there. Choose another folder, print it, or write it "
                      "down."));
        });
}

void RecoveryKeyDialog::fitHeight()
{
    resize(width(), qMax(height(), heightForWidth(width())));
}

void RecoveryKeyDialog::notify(bool isDone, const QString &done, const QString &failed)
{
    m_message->notify(isDone ? Notice::Success : Notice::Danger, isDone ? done : failed);
    fitHeight();
}

void RecoveryKeyDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        notify(paintSheet(*printer), tr("Sent to the printer. Check that the page was printed."),
               tr("The printer does not respond. Choose another one, save a PDF, or write the key down."));
    });
    dialog->open();
}

void RecoveryKeyDialog::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery key"), QString(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"shoptalk-recovery-key.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryKeyDialog::savePdf);
    dialog->open();
}

void RecoveryKeyDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_recoveryKey.bytes()));
    m_message->notify(Notice::Info, tr("Copied. Other programs can read it until you copy something else."));
    fitHeight();
}

} // namespace shoptalk
