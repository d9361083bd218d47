// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filespage.h"

#include "media/mediadownloads.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
constexpr std::array<qint64, 5> limits{1 * gigabyte, 2 * gigabyte, 5 * gigabyte, 20 * gigabyte, 0};

QString limitText(qint64 bytes)
{
    return bytes == 0 ? FilesPage::tr("No limit")
                      : QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

FilesPage::FilesPage(MediaDownloads &downloads, qint64 limitBytes, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_downloads(downloads)
    , m_used(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_limit(new QComboBox(this))
{
    setObjectName(u"filesPage"_s);
    m_used->setObjectName(u"filesUsed"_s);
    m_limit->setObjectName(u"filesLimit"_s);
    m_limit->setAccessibleName(tr("How much space the files may take"));
    for (const qint64 limit : limits)
        m_limit->addItem(limitText(limit), limit);
    if (m_limit->findData(limitBytes) < 0) // a stored value that is not offered is added to the choices
        m_limit->addItem(limitText(limitBytes), limitBytes);
    m_limit->setCurrentIndex(m_limit->findData(limitBytes));
    auto *section = new SettingsSection(
        theme, tr("Photos, videos and documents from customers"),
        tr("They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. "
           "Only people who can use this computer account can open them. They are not encrypted and not part "
           "of backups."),
        this);
    section->add(m_used);
    auto *limit = new SettingsSection(
        theme, tr("Space on this computer"),
        tr("If the files take more space than this, those that nobody looked at for the longest time are "
           "removed and can be downloaded again. Files that WhatsApp no longer has always stay."),
        this);
    limit->addLine({m_limit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(section);
    column->addWidget(limit);
    connect(m_limit, &QComboBox::activated, this,
            [this](int index) { Q_EMIT limitChanged(m_limit->itemData(index).toLongLong()); });
    connect(&m_downloads, &MediaDownloads::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString FilesPage::title() const
{
    return tr("Files");
}

Icon FilesPage::icon() const
{
    return Icon::Photo;
}

void FilesPage::refresh()
{
    QCoro::connect(m_downloads.usedBytes(), this, [this](const Result<qint64> &used) {
        if (used)
            showUsed(*used);
    });
}

void FilesPage::showUsed(qint64 bytes)
{
    m_used->setText(tr("They take %1 now.")
                        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)));
}

} // namespace shoptalk
