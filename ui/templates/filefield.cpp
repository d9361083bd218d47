// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/filefield.h"

#include "outbox/filepreparation.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/percent.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int permille = 1000;

/// Without decimals: they would only flicker.
QString roundPercent(qreal share)
{
    return percentText(qRound(share * 100) / 100.0);
}

QString firstLocalFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

FileField::FileField(const Theme &theme, MediaKind kind, const QString &name, FileTaker taker,
                     Address address, QWidget *parent)
    : PictureDrop(theme, parent)
    , m_kind(kind)
    , m_taker(std::move(taker))
    , m_choose(makeButton(ButtonKind::Secondary, tr("Choose a file…"), this))
    , m_retry(makeButton(ButtonKind::Secondary, tr("Try again"), this))
    , m_remove(makeIconButton(theme, Icon::Close, tr("Remove the file"), this))
    , m_state(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_bar(new QProgressBar(this))
{
    setAcceptDrops(m_taker != nullptr);
    m_choose->setObjectName(u"chooseTemplateFileButton"_s);
    m_choose->setAutoDefault(false);
    m_choose->setVisible(m_taker != nullptr);
    m_choose->setAccessibleDescription(name);
    m_retry->setObjectName(u"retryTemplateFileButton"_s);
    m_retry->setAutoDefault(false);
    m_remove->setObjectName(u"removeTemplateFileButton"_s);
    m_state->setObjectName(u"templateFileState"_s);
    m_bar->setObjectName(u"templateFileProgress"_s);
    m_bar->setAccessibleName(name);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, permille);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_choose);
    row->addWidget(m_retry);
    row->addWidget(m_remove);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    if (address == Address::Offered) {
        m_edit = new QLineEdit(this);
        m_edit->setAccessibleName(name);
        m_edit->setPlaceholderText(tr("Web address of the file, https://…"));
        keepFitting(theme, *m_edit, [this, &theme] { m_edit->setMinimumHeight(theme.sized(size::touch)); });
        column->addWidget(m_edit);
        connect(m_edit, &QLineEdit::textChanged, this, [this] {
            if (!m_edit->text().isEmpty())
                clear();
            Q_EMIT changed();
        });
    }
    setFocusProxy(m_taker ? static_cast<QWidget *>(m_choose) : m_edit);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    connect(m_retry, &QPushButton::clicked, this, &FileField::store);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        clear();
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(this, &PictureDrop::given, this, &FileField::takeDropped);
    clear();
}

FileField::~FileField()
{
    if (m_progress)
        m_progress->cancel();
}

MediaContent FileField::file() const
{
    MediaContent file;
    file.kind = m_kind;
    if (!m_reference.isEmpty()) {
        file.link = m_reference;
        return file;
    }
    const QUrl address(m_edit ? m_edit->text().trimmed() : QString(), QUrl::StrictMode);
    if (address.scheme() == "https"_L1 && !address.host().isEmpty())
        file.link = address.toString(QUrl::FullyEncoded);
    if (m_kind == MediaKind::Document)
        file.fileName = address.fileName();
    return file;
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setObjectName(u"templateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::take);
    dialog->open();
}

void FileField::takeDropped(const QMimeData &dropped)
{
    const QString path = firstLocalFile(dropped);
    if (!path.isEmpty())
        return take(path);
    const auto picture = dropped.imageData().value<QImage>();
    if (picture.isNull())
        return;
    begin(tr("Pasted picture"));
    m_progress = std::make_shared<TransferProgress>(); // until it is prepared
    QCoro::connect(preparePicture(picture), this, [this, taken = m_taken](PreparedFile file) {
        if (taken != m_taken)
            return;
        file.shownName = m_file.shownName;
        if (file.problem == FileProblem::None && file.kind != m_kind)
            file.problem = FileProblem::TypeNotTaken;
        takePrepared(file);
    });
    showButtons();
    Q_EMIT changed();
}

void FileField::take(const QString &path)
{
    begin(QFileInfo(path).fileName());
    m_path = path;
    m_preparation = std::make_unique<FilePreparation>(path, m_kind);
    connect(m_preparation.get(), &FilePreparation::progressed, this,
            [this](qreal share) { showBusy(tr("Getting it ready… %1").arg(roundPercent(share)), share); });
    connect(m_preparation.get(), &FilePreparation::finished, this, &FileField::takePrepared);
    m_preparation->start();
    showButtons();
    Q_EMIT changed();
}

void FileField::begin(const QString &name)
{
    clear();
    if (m_edit)
        m_edit->clear();
    m_file.shownName = name;
    showBusy(tr("Getting %1 ready…").arg(isolated(name)), 0);
}

void FileField::takePrepared(const PreparedFile &file)
{
    if (m_preparation)
        m_preparation.release()->deleteLater(); // this runs inside one of its signals
    m_progress.reset();
    m_file = file;
    if (file.problem == FileProblem::None)
        return store();
    showState(headingFileProblemText(m_kind, file), true);
    m_file = PreparedFile();
    announce(*m_state, m_state->text());
    Q_EMIT changed();
}

void FileField::store()
{
    m_isTakerToRetry = false;
    m_progress = std::make_shared<TransferProgress>();
    connect(m_progress.get(), &TransferProgress::progressed, this, [this](qint64 arrived, qint64 total) {
        const qreal share = total > 0 ? qreal(arrived) / qreal(total) : 0;
        showBusy(tr("Uploading… %1").arg(roundPercent(share)), share);
    });
    showBusy(tr("Getting %1 ready…").arg(isolated(m_file.shownName)), 0);
    QCoro::connect(m_taker(m_file, m_progress), this,
                   [this, taken = m_taken](const Result<QString> &reference) {
                       if (taken == m_taken)
                           takeStored(reference);
                   });
    Q_EMIT changed();
}

void FileField::takeStored(const Result<QString> &reference)
{
    m_progress.reset();
    if (reference) {
        setTaken(*reference, m_file);
    } else {
        const Error &error = reference.error();
        m_isTakerToRetry = error.kind != Error::Kind::Rejected || error.reason == Reason::AppUnknown;
        if (!m_isTakerToRetry)
            m_file = PreparedFile();
        showState(templateErrorText(error), true);
    }
    announce(*m_state, m_state->text());
    Q_EMIT changed();
}

void FileField::setTaken(const QString &reference, const PreparedFile &file)
{
    m_reference = reference;
    m_file = file;
    QString text = fileFactsText(file.shownName, file.bytes);
    if (file.copy) // explains a smaller size or a less sharp picture
        text += u'\n' + tr("Converted for WhatsApp. Camera details such as the place are removed.");
    showState(text);
}

void FileField::showGone(const QString &shownName)
{
    clear();
    PreparedFile gone;
    gone.problem = FileProblem::Unreadable;
    gone.shownName = shownName;
    showState(headingFileProblemText(m_kind, gone), true);
    announce(*m_state, m_state->text());
    Q_EMIT changed();
}

void FileField::clear()
{
    ++m_taken;
    m_preparation.reset();
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
    m_reference.clear();
    m_file = PreparedFile();
    m_path.clear();
    m_isTakerToRetry = false;
    showState(m_taker ? tr("You can also drop a file here.") : QString());
}

void FileField::showState(const QString &text, bool isProblem)
{
    m_bar->hide();
    setTone(*m_state, isProblem ? Tone::Danger : Tone::Muted);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    showButtons();
}

void FileField::showBusy(const QString &text, qreal share)
{
    showState(text);
    m_bar->setValue(qRound(share * permille));
    m_bar->show();
}

void FileField::showButtons()
{
    const bool hasFile = isBusy() || m_isTakerToRetry || !m_reference.isEmpty();
    m_retry->setVisible(m_isTakerToRetry);
    m_remove->setVisible(hasFile);
    const QString name = isBusy() ? tr("Cancel") : tr("Remove the file");
    m_remove->setToolTip(name);
    m_remove->setAccessibleName(name);
    m_choose->setText(hasFile && !isBusy() ? tr("Choose another file…") : tr("Choose a file…"));
}

} // namespace shoptalk
