// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contacts.h"

#include "archive/exportfolder.h"
#include "core/clock.h"
#include "core/onworker.h"
#include "core/savefile.h"
#include "domain/broadcast/csvtext.h"
#include "domain/phonenumber.h"
#include "domain/vcard.h"
#include "store/store.h"

#include <QFile>
#include <QFileInfo>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int pageCustomers = 1000;
constexpr int importedAtOnce = 200; // so that messages that arrive meanwhile are stored between

ContactCard cardOf(const Customer &customer)
{
    ContactCard card;
    card.formattedName = displayName(customer);
    const QString number = internationalFormat(customer.waId);
    if (!number.isEmpty())
        card.phones = {{number, customer.waId, {}}};
    return card;
}

QByteArray fileOf(const QList<Customer> &customers, ContactFormat format, const QStringList &columns)
{
    const bool isTable = format == ContactFormat::Csv;
    const VCardVersion cards = format == ContactFormat::VCard3 ? VCardVersion::Three : VCardVersion::Four;
    QByteArray bytes = isTable ? "\xEF\xBB\xBF" + csvLine(columns).toUtf8() : QByteArray();
    for (const Customer &customer : customers) {
        if (!isTable) {
            bytes += vCardOf(cardOf(customer), cards);
            continue;
        }
        const QString number = customer.waId.isEmpty() ? QString() : u'+' + customer.waId.value();
        bytes += csvLine({displayName(customer), number, customer.username}).toUtf8();
    }
    return bytes;
}

/// A file that counts once it has its name. It is removed if whoever writes it ends before that.
class UnfinishedFile {
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)
    ~UnfinishedFile() { QFile::remove(path()); }

    QString path() const { return ExportFolder::unfinished(m_path); }
    /// Replaces the existing file in one step.
    bool finish() const
    {
        std::error_code error;
        std::filesystem::rename(QFileInfo(path()).filesystemFilePath(),
                                QFileInfo(m_path).filesystemFilePath(), error);
        return !error;
    }

private:
    QString m_path;
};

Result<ContactFile> readFile(const QString &path, const QString &region)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Reason::DiskError);
    if (file.size() > maxCsvBytes)
        return failure(Error::Kind::Malformed, Reason::FileTooLarge);
    return contactsIn(file.readAll(), region);
}

Result<ContactFile> compared(const StoreSession &session, ContactFile file)
{
    for (FileContact &contact : file.contacts) {
        if (contact.outcome != ContactOutcome::New)
            continue;
        const Result<std::optional<Customer>> known =
            session.conversations.contacts().withNumber(contact.waId);
        if (!known)
            return failure(known.error());
        if (!*known)
            continue;
        contact.knownName = displayName(**known);
        contact.outcome =
            contact.knownName == contact.name ? ContactOutcome::Unchanged : ContactOutcome::Updated;
    }
    return file;
}

Result<void> storeEach(StoreSession &session, const QList<FileContact> &contacts, const QDateTime &now)
{
    for (const FileContact &contact : contacts) {
        Customer customer;
        customer.waId = contact.waId;
        customer.phoneBookName = contact.name;
        if (Result<void> saved = session.conversations.saveCustomer(customer, now); !saved)
            return saved;
    }
    return {};
}

AuditEntry auditLine(AuditKind kind, int count)
{
    AuditEntry line;
    line.kind = kind;
    line.count = count;
    line.word = u"contacts"_s;
    return line;
}

} // namespace

QCoro::Task<Result<QList<Customer>>> Contacts::all()
{
    auto read = [](const StoreSession &session) -> Result<QList<Customer>> {
        QList<Customer> customers;
        while (true) {
            const CustomerId last = customers.isEmpty() ? CustomerId() : customers.last().id;
            const Result<QList<Customer>> page = session.conversations.contacts().page(last, pageCustomers);
            if (!page)
                return page;
            if (page->isEmpty())
                return customers;
            customers += *page;
        }
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<int>> Contacts::save(QString path, ContactFormat format, QStringList columns,
                                        QList<Customer> only)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    Result<QList<Customer>> customers = only;
    if (only.isEmpty())
        customers = co_await all();
    if (!customers)
        co_return failure(customers.error());
    // The worker has it too, because it may still write when this task has ended.
    const auto file = std::make_shared<const UnfinishedFile>(path);
    const int count = int(customers->size());
    auto write = [file, format, columns, customers = *customers] {
        return saveFile(file->path(), fileOf(customers, format, columns));
    };
    const QFuture<Result<void>> writing = onWorker(std::move(write));
    const Result<void> written = co_await writing;
    if (!written)
        co_return failure(written.error());
    if (watch.isOver())
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    auto note = [count](StoreSession &session) {
        return session.audit.add(auditLine(AuditKind::Exported, count));
    };
    const Result<void> noted = co_await m_store.write(std::move(note)); // no file without its line
    if (!noted)
        co_return failure(noted.error());
    if (!file->finish())
        co_return failure(Error::Kind::Storage, Reason::DiskError);
    co_return count;
}

QCoro::Task<Result<int>> Contacts::saveNew(QString folder, QString name, QList<Customer> customers)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    const QFuture<QString> naming =
        onWorker([folder, name] { return ExportFolder::freeName(folder, name + u".vcf"_s); });
    const QString file = co_await naming;
    if (watch.isOver())
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    co_return co_await save(folder + u'/' + file, ContactFormat::VCard4, QStringList(), customers);
}

QCoro::Task<Result<ContactFile>> Contacts::preview(QString path, QString region)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    const QFuture<Result<ContactFile>> reading = onWorker([path, region] { return readFile(path, region); });
    const Result<ContactFile> file = co_await reading;
    if (!file)
        co_return failure(file.error());
    if (watch.isOver())
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    auto compare = [file = *file](const StoreSession &session) { return compared(session, file); };
    co_return co_await m_store.readInBackground(std::move(compare));
}

QCoro::Task<Result<int>> Contacts::importAll(QList<FileContact> contacts,
                                             std::function<void(int done)> progressed)
{
    const QDateTime now = m_clock.now();
    erase_if(contacts, [](const FileContact &each) { return !isImported(each.outcome); });
    for (qsizetype first = 0; first < contacts.size(); first += importedAtOnce) {
        auto some = [part = contacts.mid(first, importedAtOnce), now](StoreSession &session) {
            return storeEach(session, part, now);
        };
        const Result<void> stored = co_await m_store.write(std::move(some));
        if (!stored)
            co_return failure(stored.error());
        if (progressed)
            progressed(int(qMin(first + importedAtOnce, contacts.size())));
    }
    auto note = [count = int(contacts.size())](StoreSession &session) {
        return session.audit.add(auditLine(AuditKind::Imported, count));
    };
    const Result<void> noted = co_await m_store.write(std::move(note));
    if (!noted)
        co_return failure(noted.error());
    co_return int(contacts.size());
}

} // namespace shoptalk
