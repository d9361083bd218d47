// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/qrdialog.h"

#include "core/onworkerthen.h"
#include "core/savefile.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shownSquare = 8; // logical pixels
constexpr int savedSquare = 24; // pixels: about 8 cm wide in print at 300 dpi

/// The content of a file with this name.
QByteArray fileOf(const QrPicture &picture, const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return picture.svg();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.image(savedSquare).save(&buffer, "PNG");
    return png;
}

} // namespace

QrDialog::QrDialog(const ShortLink &link, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_picture(QrPicture::of(link.link.toEncoded()))
    , m_message(new SettingsNotice(theme, u"qrMessage"_s, this))
{
    setObjectName(u"qrDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("QR code"));
    auto *picture = new QLabel(this);
    picture->setObjectName(u"qrPicture"_s);
    picture->setAccessibleName(tr("QR code of %1").arg(link.link.toString()));
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(QPixmap::fromImage(m_picture.image(shownSquare)));
    QLabel *text = makeLabel(theme, TextStyle::Body, isolated(link.text), Tone::Normal, this);
    text->setTextFormat(Qt::PlainText);
    QPushButton *save = makeButton(ButtonKind::Primary, tr("Save as a picture…"), this);
    save->setObjectName(u"saveQrButton"_s);
    save->setAccessibleName(save->text());
    QPushButton *close = makeButton(ButtonKind::Secondary, tr("Close"), this);
    close->setAccessibleName(close->text());
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(close);
    line->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(picture);
    column->addWidget(text);
    column->addWidget(m_message);
    column->addLayout(line);
    connect(save, &QPushButton::clicked, this, &QrDialog::choosePlace);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void QrDialog::choosePlace()
{
    auto *chooser = new QFileDialog(this, tr("Save the QR code"));
    chooser->setObjectName(u"saveQrDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Picture (*.png)"), tr("Vector image for printing (*.svg)")});
    chooser->setDefaultSuffix(u"png"_s);
    chooser->selectFile(tr("QR code %1", "name of a file").arg(m_link.code));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains("*.svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(chooser, &QFileDialog::fileSelected, this, &QrDialog::saveAs);
    chooser->open();
}

void QrDialog::saveAs(const QString &path)
{
    onWorkerThen(
        *this, [path, picture = m_picture] { return saveFile(path, fileOf(picture, path)).has_value(); },
        [this](bool isSaved) {
            if (isSaved)
                m_message->notify(Notice::Success, tr("The QR code was saved."));
            else
                m_message->notify(Notice::Danger,
                                  tr("The QR code could not be saved there. Choose another folder."));
        });
}

} // namespace shoptalk
