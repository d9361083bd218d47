// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/resumablefile.h"
#include "domain/content/mediacontent.h"

#include <QObject>

namespace shoptalk {

/// True if Meta accepts files of this type as the example of a header. Source: the same as below.
bool isTakenAsExample(const QString &mimeType);

/// Uploads the files that Meta's reviewers see in the headings of templates. GUI thread, which neither waits
/// for the network nor reads files. Source: Cloud API, message templates, media headers.
class TemplateFiles : public QObject {
    Q_OBJECT
public:
    /// The objects of `access` outlive this.
    explicit TemplateFiles(NumberAccess access, QObject *parent = nullptr);
    /// Cancels running uploads.
    ~TemplateFiles() override;

    /// Uploads the file at `path` and gives its handle. If the last upload was interrupted and is of the same
    /// file, it continues there. Errors: Rejected (FileTypeRefused: Meta takes JPEG, PNG, MP4 and PDF;
    /// FileTooLarge: above WhatsApp's limit for the kind), Storage (DiskError: the file can't be read), those
    /// of `uploadInPieces`.
    QCoro::Task<Result<QString>> upload(SharedSecret token, QString path, QString mimeType,
                                        std::shared_ptr<TransferProgress> progress);

private:
    NumberAccess m_access;
    std::shared_ptr<ResumableFile> m_file; ///< The last one that was not uploaded completely.
    std::weak_ptr<TransferProgress> m_underWay;
};

} // namespace shoptalk
